import type { Messages } from '../messages.ts';

export const zhHans: Messages = {
  never: '我们绝不会索要密码、助记词、私钥或验证码。凡是索要这些信息的，都不是我们。',
  open: '查看请求 {number}',
  'received.subject': '我们已收到您的请求 {number}',
  'received.heading': '我们已收到您的请求',
  'received.body': '您的请求已登记，编号为 {number}。我们的客服会回复您，无需重复提交。',
  'received.expected': '我们预计最迟于 {dueAt, date, moment} 回复您。',
  'answered.subject': '我们已回复您的请求 {number}',
  'answered.heading': '您有新的回复',
  'answered.body':
    '我们已回复您的请求 {number}。为保护您的账户安全，邮件中不包含回复内容：请照常登录后查看并回复。',
  'solved.subject': '您的请求 {number} 已解决',
  'solved.heading': '您的请求已解决',
  'solved.body': '您的请求 {number} 已标记为解决。如果还有疑问，请直接在该请求中留言，我们会继续处理。',
  'solved.question': '您对我们的服务满意吗？',
  'solved.expires': '您可以在 {days, plural, other {# 天}}内评价。',
  'score.5': '非常满意',
  'score.4': '满意',
  'score.3': '一般',
  'score.2': '不满意',
  'score.1': '非常不满意',
  'incident.began': '开始时间：{startedAt, date, moment}。',
  'incident.known.subject': '我们已了解该问题：{number}',
  'incident.known.heading': '我们已了解该问题，正在处理',
  'incident.known.body':
    '您的请求 {number} 涉及一个目前影响多位客户的问题。我们已经了解，正在处理。您的请求不会丢失，无需重复提交：问题解决后，我们会第一时间通知您。',
  'incident.confirmed.subject': '问题的最新进展：{number}',
  'incident.confirmed.heading': '我们的团队已确认该问题',
  'incident.confirmed.body':
    '我们的专家已确认您的请求 {number} 所涉及的问题，正在着手解决。您的请求不会丢失，您无需任何操作。问题解决后，我们会第一时间通知您。',
  'incident.over.subject': '问题已解决：{number}',
  'incident.over.heading': '问题已解决',
  'incident.over.body':
    '您的请求 {number} 所涉及的问题已经解决。请您确认一切是否恢复正常。如果仍有问题，请在同一请求中留言，我们会继续跟进。',
  'feedback.title': '您对 {number} 的评价',
  'feedback.comment': '您还有什么想补充的吗？（选填）',
  'feedback.send': '提交',
  'feedback.thanks': '谢谢您，我们已收到您的评价。',
  'feedback.expired': '此链接已过期。仍然感谢您。',
  'feedback.invalid': '此链接无效。',
  'feedback.final': '此评价已无法修改。谢谢您。',
};
