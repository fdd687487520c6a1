/**
 * How machines begin the mails that nobody wrote, in the languages that write to us. A subject counts where it
 * begins so; a body, where one of its first sentences does. None of them may be something that a customer
 * would begin with when he writes about such a mail.
 */
export interface AutomatedPhrases {
  readonly subjects: readonly string[];
  readonly sentences: readonly string[];
}

export const AUTO_REPLY: AutomatedPhrases = {
  subjects: [
    'automatic reply', 'auto reply', 'autoreply', 'automated reply', 'automatic response', 'automated response',
    'auto response', 'out of office', 'out of the office', 'vacation reply',
    'automatische Antwort', 'Abwesenheitsnotiz', 'Abwesenheit', 'nicht im Büro',
    'réponse automatique', "message d'absence", 'absence du bureau', 'absent du bureau',
    'respuesta automática', 'fuera de la oficina', 'ausente de la oficina',
    'resposta automática', 'fora do escritório', 'ausência temporária', 'aviso de ausência',
    'автоматический ответ', 'автоответ', 'вне офиса',
    'otomatik yanıt', 'otomatik cevap', 'ofis dışında', 'ofis dışındayım',
    '自动回复', '自动答复', '外出自动回复', '不在办公室',
    '自動回覆', '自動回復', '不在辦公室',
    '自動返信', '自動応答', '不在通知', '不在のお知らせ', '休暇のお知らせ',
    '자동 회신', '자동 응답', '자동 답장', '부재중', '부재 중', '부재중 알림',
  ],
  sentences: [
    'this is an automatic', 'this is an automated', 'this is an auto reply', 'this is an autoreply',
    'i am out of office', 'i am out of the office', 'i am currently out of', "i'm out of the office",
    "i'm currently out of", 'i will be out of the office',
    'dies ist eine automatische', 'diese Nachricht wurde automatisch', 'diese E-Mail wurde automatisch',
    'ich bin derzeit nicht im Büro', 'ich bin zurzeit nicht im Büro', 'ich bin nicht im Büro',
    'ich bin derzeit abwesend',
    'ceci est une réponse automatique', 'ceci est un message automatique', 'je suis actuellement absent',
    'je suis absent du bureau', 'je suis en dehors du bureau',
    'esta es una respuesta automática', 'este es un mensaje automático', 'estoy fuera de la oficina',
    'me encuentro fuera de la oficina', 'actualmente estoy fuera de la oficina',
    'esta é uma resposta automática', 'esta é uma mensagem automática', 'estou fora do escritório',
    'encontro-me ausente do escritório',
    'это автоматический ответ', 'это автоматическое сообщение', 'данное сообщение сформировано автоматически',
    'меня нет в офисе', 'я сейчас нахожусь вне офиса',
    'bu otomatik bir', 'bu bir otomatik', 'bu mesaj otomatik olarak', 'şu anda ofis dışındayım', 'ofis dışındayım',
    '这是自动回复', '这是一封自动回复', '此邮件为自动回复', '本邮件由系统自动', '这是系统自动', '我目前不在办公室',
    '這是自動回覆', '此郵件為自動回覆', '本郵件由系統自動', '這是系統自動', '我目前不在辦公室',
    'これは自動返信', 'このメールは自動返信', 'このメールは自動送信', '本メールは自動返信', '本メールは自動送信',
    'このメールは自動的に', '本メールはシステムより自動', '現在不在にしております', 'ただいま不在にしております',
    '이 메일은 자동', '이 메시지는 자동', '본 메일은 자동', '자동 회신 메일입니다', '현재 부재중입니다',
  ],
}; // prettier-ignore

export const BOUNCE: AutomatedPhrases = {
  subjects: [
    'undelivered mail returned to sender', 'undeliverable', 'delivery status notification', 'mail delivery failed',
    'mail delivery failure', 'mail delivery subsystem', 'delivery failure', 'returned mail', 'failure notice',
    'mail system error returned mail', 'message not delivered', 'non delivery report', 'delivery has failed',
    'unzustellbar', 'nicht zustellbar', 'nicht zugestellt',
    'non remis', 'échec de la remise', 'message non distribué', 'courrier non distribué',
    'no se puede entregar', 'no entregado', 'error en la entrega', 'correo no entregado',
    'não é possível entregar', 'não entregue', 'falha na entrega', 'não foi possível entregar',
    'недоставленное сообщение', 'не удалось доставить', 'сообщение не доставлено', 'ошибка доставки',
    'teslim edilemedi', 'teslim edilemeyen', 'iletilemedi',
    '退信', '系统退信', '无法投递', '无法送达', '未送达', '邮件投递失败',
    '無法投遞', '無法傳遞', '未送達', '郵件傳遞失敗',
    '配信不能', '配信できません', '配信エラー',
    '배달되지 않음', '배달할 수 없음',
  ],
  sentences: [
    'this is the mail system at host', 'this message was created automatically by mail delivery software',
    "i'm sorry to have to inform you that your message could not", 'delivery to the following recipient failed',
    'delivery has failed to these recipients', 'your message could not be delivered',
    "your message wasn't delivered", 'the following addresses had permanent fatal errors',
    'a message that you sent could not be delivered', 'this is the qmail send program',
    'ihre Nachricht konnte nicht zugestellt', 'ihre Nachricht wurde nicht zugestellt',
    "votre message n'a pas pu être remis", "votre message n'a pas été remis",
    'no se pudo entregar su mensaje', 'su mensaje no se pudo entregar', 'não foi possível entregar a sua mensagem',
    'a sua mensagem não pôde ser entregue', 'ваше сообщение не доставлено', 'не удалось доставить ваше сообщение',
    'iletiniz teslim edilemedi', '您的邮件无法送达', '您的邮件未能送达', '您的郵件無法傳遞', '您的郵件無法投遞',
    'メッセージを配信できませんでした', 'お送りになったメールは', '메시지를 배달할 수 없습니다', '메일이 전송되지 않았습니다',
  ],
}; // prettier-ignore
