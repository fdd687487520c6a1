import type { Messages } from '../messages.ts';

export const ko: Messages = {
  never: '당사는 비밀번호, 복구 문구, 개인 키, 인증 코드를 절대 묻지 않습니다. 묻는 사람은 당사가 아닙니다.',
  open: '문의 {number} 열기',
  'received.subject': '문의가 접수되었습니다 {number}',
  'received.heading': '문의가 접수되었습니다',
  'received.body': '문의가 {number} 번호로 접수되었습니다. 담당자가 답변드리니 다시 보내실 필요가 없습니다.',
  'received.expected': '{dueAt, date, moment}까지 답변드릴 예정입니다.',
  'answered.subject': '문의 {number}에 답변드렸습니다',
  'answered.heading': '답변이 도착했습니다',
  'answered.body':
    '문의 {number}에 대한 답변이 준비되었습니다. 고객님의 계정을 보호하기 위해 이 메일에는 답변 내용을 담지 않았습니다. 평소처럼 로그인하여 확인하고 회신해 주세요.',
  'solved.subject': '문의 {number} 처리가 완료되었습니다',
  'solved.heading': '문의 처리가 완료되었습니다',
  'solved.body':
    '문의 {number} 건을 해결됨으로 표시했습니다. 아직 남은 문제가 있으면 같은 문의에 글을 남겨 주세요. 다시 살펴보겠습니다.',
  'solved.question': '저희 지원에 얼마나 만족하셨나요?',
  'solved.expires': '{days, plural, other {#일}} 동안 응답하실 수 있습니다.',
  'score.5': '매우 만족',
  'score.4': '만족',
  'score.3': '보통',
  'score.2': '불만족',
  'score.1': '매우 불만족',
  'incident.began': '발생 시각: {startedAt, date, moment}',
  'incident.known.subject': '문제를 알고 있습니다: {number}',
  'incident.known.heading': '문제를 파악하여 해결하고 있습니다',
  'incident.known.body':
    '문의 {number} 건은 현재 여러 고객님께 영향을 주는 문제와 관련이 있습니다. 저희는 이 문제를 알고 있으며 해결하고 있습니다. 문의는 안전하게 접수되어 있으니 다시 보내실 필요가 없습니다. 해결되는 대로 알려 드리겠습니다.',
  'incident.confirmed.subject': '문제 관련 새 소식: {number}',
  'incident.confirmed.heading': '담당 팀이 문제를 확인했습니다',
  'incident.confirmed.body':
    '담당자가 문의 {number} 건의 원인이 된 문제를 확인하고 해결하고 있습니다. 문의는 안전하게 접수되어 있으며, 고객님께서 하실 일은 없습니다. 해결되는 대로 알려 드리겠습니다.',
  'incident.over.subject': '문제가 해결되었습니다: {number}',
  'incident.over.heading': '문제가 해결되었습니다',
  'incident.over.body':
    '문의 {number} 건의 원인이 된 문제가 해결되었습니다. 다시 정상적으로 이용하실 수 있는지 확인해 주세요. 그렇지 않다면 같은 문의에 글을 남겨 주시면 살펴보겠습니다.',
  'feedback.title': '{number}에 대한 의견',
  'feedback.comment': '더 남기고 싶은 말씀이 있으신가요? (선택)',
  'feedback.send': '보내기',
  'feedback.thanks': '감사합니다. 의견이 접수되었습니다.',
  'feedback.expired': '이 링크는 만료되었습니다. 그래도 감사합니다.',
  'feedback.invalid': '유효하지 않은 링크입니다.',
  'feedback.final': '이 의견은 더 이상 변경할 수 없습니다. 감사합니다.',
};
