import type { Messages } from '../messages.ts';

export const zhHant: Messages = {
  never: '我們絕不會索取密碼、助記詞、私鑰或驗證碼。凡是索取這些資訊的，都不是我們。',
  open: '查看請求 {number}',
  'received.subject': '我們已收到您的請求 {number}',
  'received.heading': '我們已收到您的請求',
  'received.body': '您的請求已登記，編號為 {number}。我們的客服會回覆您，無需重複提交。',
  'received.expected': '我們預計最遲於 {dueAt, date, moment} 回覆您。',
  'answered.subject': '我們已回覆您的請求 {number}',
  'answered.heading': '您有新的回覆',
  'answered.body':
    '我們已回覆您的請求 {number}。為保護您的帳戶安全，郵件中不包含回覆內容：請照常登入後查看並回覆。',
  'solved.subject': '您的請求 {number} 已解決',
  'solved.heading': '您的請求已解決',
  'solved.body': '您的請求 {number} 已標記為解決。如果還有疑問，請直接在該請求中留言，我們會繼續處理。',
  'solved.question': '您對我們的服務滿意嗎？',
  'solved.expires': '您可以在 {days, plural, other {# 天}}內評價。',
  'score.5': '非常滿意',
  'score.4': '滿意',
  'score.3': '普通',
  'score.2': '不滿意',
  'score.1': '非常不滿意',
  'incident.began': '開始時間：{startedAt, date, moment}。',
  'incident.known.subject': '我們已了解該問題：{number}',
  'incident.known.heading': '我們已了解該問題，正在處理',
  'incident.known.body':
    '您的請求 {number} 涉及一個目前影響多位客戶的問題。我們已經了解，正在處理。您的請求不會遺失，無需重複提交：問題解決後，我們會第一時間通知您。',
  'incident.confirmed.subject': '問題的最新進展：{number}',
  'incident.confirmed.heading': '我們的團隊已確認該問題',
  'incident.confirmed.body':
    '我們的專家已確認您的請求 {number} 所涉及的問題，正在著手解決。您的請求不會遺失，您無需任何操作。問題解決後，我們會第一時間通知您。',
  'incident.over.subject': '問題已解決：{number}',
  'incident.over.heading': '問題已解決',
  'incident.over.body':
    '您的請求 {number} 所涉及的問題已經解決。請您確認一切是否恢復正常。如果仍有問題，請在同一請求中留言，我們會繼續跟進。',
  'feedback.title': '您對 {number} 的評價',
  'feedback.comment': '您還有什麼想補充的嗎？（選填）',
  'feedback.send': '送出',
  'feedback.thanks': '謝謝您，我們已收到您的評價。',
  'feedback.expired': '此連結已過期。仍然感謝您。',
  'feedback.invalid': '此連結無效。',
  'feedback.final': '此評價已無法修改。謝謝您。',
};
