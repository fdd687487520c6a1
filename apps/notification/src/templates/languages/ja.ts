import type { Messages } from '../messages.ts';

export const ja: Messages = {
  never:
    '当社がパスワード、リカバリーフレーズ、秘密鍵、認証コードをお尋ねすることは決してありません。尋ねてくる相手は当社ではありません。',
  open: 'お問い合わせ {number} を開く',
  'received.subject': 'お問い合わせを受け付けました {number}',
  'received.heading': 'お問い合わせを受け付けました',
  'received.body':
    'お問い合わせを番号 {number} で受け付けました。担当者が返信いたしますので、再度のご連絡は不要です。',
  'received.expected': '{dueAt, date, moment} までにご返信する予定です。',
  'answered.subject': 'お問い合わせ {number} に回答しました',
  'answered.heading': '回答をご用意しました',
  'answered.body':
    'お問い合わせ {number} への回答をご用意しました。お客様のアカウントを守るため、このメールには回答の内容を記載していません。いつもどおりログインして、ご確認、ご返信ください。',
  'solved.subject': 'お問い合わせ {number} は解決済みです',
  'solved.heading': 'お問い合わせは解決済みです',
  'solved.body':
    'お問い合わせ {number} を解決済みといたしました。まだお困りのことがあれば、同じお問い合わせにそのままご記入ください。引き続き対応いたします。',
  'solved.question': '当社のサポートにご満足いただけましたか。',
  'solved.expires': '{days, plural, other {# 日}}間ご回答いただけます。',
  'score.5': 'とても満足',
  'score.4': '満足',
  'score.3': 'どちらともいえない',
  'score.2': '不満',
  'score.1': 'とても不満',
  'incident.began': '発生日時：{startedAt, date, moment}',
  'incident.known.subject': '問題を把握しています：{number}',
  'incident.known.heading': '問題を把握し、対応を進めています',
  'incident.known.body':
    'お問い合わせ {number} は、現在複数のお客様に影響している問題に関するものです。当社はこの問題を把握し、対応を進めています。お問い合わせは確かにお預かりしておりますので、再度のご連絡は不要です。解決しましたらすぐにお知らせします。',
  'incident.confirmed.subject': '問題についてのお知らせ：{number}',
  'incident.confirmed.heading': '担当チームが問題を確認しました',
  'incident.confirmed.body':
    'お問い合わせ {number} の原因となっている問題を担当者が確認し、解決に取り組んでいます。お問い合わせは確かにお預かりしておりますので、お客様に行っていただくことはありません。解決しましたらすぐにお知らせします。',
  'incident.over.subject': '問題は解決しました：{number}',
  'incident.over.heading': '問題は解決しました',
  'incident.over.body':
    'お問い合わせ {number} の原因となっていた問題は解決しました。お手数ですが、正常にご利用いただけるかご確認ください。まだ問題がある場合は、同じお問い合わせにご記入ください。お調べいたします。',
  'feedback.title': '{number} についてのご意見',
  'feedback.comment': 'ほかにお伝えになりたいことはありますか。（任意）',
  'feedback.send': '送信',
  'feedback.thanks': 'ありがとうございます。ご意見を承りました。',
  'feedback.expired': 'このリンクの有効期限が切れています。お気持ちに感謝いたします。',
  'feedback.invalid': 'このリンクは無効です。',
  'feedback.final': 'このご意見はもう変更できません。ありがとうございました。',
};
