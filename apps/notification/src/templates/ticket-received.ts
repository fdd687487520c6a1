import type { MessageFacts } from '../decide/message.ts';
import type { MailText } from './html-mail.ts';

interface Words {
  readonly subject: (number: string) => string;
  readonly heading: string;
  readonly received: (number: string) => string;
  readonly never: string;
}

const WORDS: Record<string, Words> = {
  en: {
    subject: (number) => `We have your request ${number}`,
    heading: 'We have your request',
    received: (number) =>
      `Your request has arrived as ${number}. A person will answer you; you need not write again.`,
    never: 'We never ask for passwords, recovery phrases, keys or codes. Whoever does is not us.',
  },
  'zh-Hans': {
    subject: (number) => `我们已收到您的请求 ${number}`,
    heading: '我们已收到您的请求',
    received: (number) => `您的请求已登记,编号为 ${number}。我们的客服会回复您,无需重复提交。`,
    never: '我们绝不会索要密码、助记词、私钥或验证码。索要这些信息的都不是我们。',
  },
  'zh-Hant': {
    subject: (number) => `我們已收到您的請求 ${number}`,
    heading: '我們已收到您的請求',
    received: (number) => `您的請求已登記,編號為 ${number}。我們的客服會回覆您,無需重複提交。`,
    never: '我們絕不會索取密碼、助記詞、私鑰或驗證碼。索取這些資訊的都不是我們。',
  },
  es: {
    subject: (number) => `Hemos recibido su solicitud ${number}`,
    heading: 'Hemos recibido su solicitud',
    received: (number) =>
      `Su solicitud ha llegado con el número ${number}. Una persona le responderá; no hace falta que escriba de nuevo.`,
    never:
      'Nunca pedimos contraseñas, frases de recuperación, claves ni códigos. Quien lo haga no somos nosotros.',
  },
  ru: {
    subject: (number) => `Мы получили ваше обращение ${number}`,
    heading: 'Мы получили ваше обращение',
    received: (number) =>
      `Ваше обращение зарегистрировано под номером ${number}. Вам ответит сотрудник; писать ещё раз не нужно.`,
    never: 'Мы никогда не спрашиваем пароли, сид-фразы, ключи и коды. Если их спрашивают, это не мы.',
  },
  tr: {
    subject: (number) => `Talebinizi aldık: ${number}`,
    heading: 'Talebinizi aldık',
    received: (number) =>
      `Talebiniz ${number} numarasıyla kaydedildi. Bir çalışanımız size yanıt verecek; tekrar yazmanıza gerek yok.`,
    never: 'Sizden asla şifre, kurtarma kelimeleri, anahtar veya kod istemeyiz. İsteyen biz değiliz.',
  },
  pt: {
    subject: (number) => `Recebemos a sua solicitação ${number}`,
    heading: 'Recebemos a sua solicitação',
    received: (number) =>
      `A sua solicitação foi registrada com o número ${number}. Uma pessoa vai responder; não é preciso escrever de novo.`,
    never: 'Nunca pedimos senhas, frases de recuperação, chaves ou códigos. Quem pede não somos nós.',
  },
  ja: {
    subject: (number) => `お問い合わせを受け付けました ${number}`,
    heading: 'お問い合わせを受け付けました',
    received: (number) =>
      `お問い合わせを番号 ${number} で受け付けました。担当者が返信いたしますので、再度のご連絡は不要です。`,
    never: '当社がパスワード、リカバリーフレーズ、秘密鍵、認証コードをお尋ねすることは決してありません。',
  },
  ko: {
    subject: (number) => `문의가 접수되었습니다 ${number}`,
    heading: '문의가 접수되었습니다',
    received: (number) =>
      `문의가 ${number} 번호로 접수되었습니다. 담당자가 답변드리니 다시 보내실 필요가 없습니다.`,
    never:
      '당사는 비밀번호, 복구 문구, 개인 키, 인증 코드를 절대 묻지 않습니다. 묻는 사람은 당사가 아닙니다.',
  },
  de: {
    subject: (number) => `Ihre Anfrage ${number} ist angekommen`,
    heading: 'Ihre Anfrage ist angekommen',
    received: (number) =>
      `Ihre Anfrage hat die Nummer ${number}. Ein Mensch wird Ihnen antworten; Sie brauchen nicht noch einmal zu schreiben.`,
    never:
      'Wir fragen nie nach Passwörtern, Wiederherstellungswörtern, Schlüsseln oder Codes. Wer danach fragt, sind nicht wir.',
  },
  fr: {
    subject: (number) => `Nous avons reçu votre demande ${number}`,
    heading: 'Nous avons reçu votre demande',
    received: (number) =>
      `Votre demande est enregistrée sous le numéro ${number}. Une personne vous répondra ; il est inutile d’écrire à nouveau.`,
    never:
      'Nous ne demandons jamais de mot de passe, de phrase de récupération, de clé ni de code. Qui le fait n’est pas nous.',
  },
};

/**
 * The acknowledgement, in the customer's language where we have it, else in English.
 *
 * It repeats nothing that the customer wrote: whoever writes in under somebody else's address could
 * otherwise have us send them any text.
 */
export function ticketReceived({ number }: MessageFacts, language: string): MailText {
  const [found, words] = wordsFor(language);
  return {
    subject: words.subject(number),
    language: found,
    heading: words.heading,
    blocks: [words.received(number), words.never],
  };
}

/** Chinese is found by script or region, all others by their first part (RFC 4647, 3.4). */
function wordsFor(tag: string): [string, Words] {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const chinese = /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  const found = primary === 'zh' ? chinese : primary;
  const words = Object.hasOwn(WORDS, found) ? WORDS[found] : undefined;
  return words ? [found, words] : ['en', WORDS['en']!];
}
