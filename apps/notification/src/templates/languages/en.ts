/**
 * What customers read, as ICU messages; the other languages say the same under the same keys. Texts are short and kind,
 * repeat nothing that a customer wrote, and hold no secret.
 */
export const en = {
  never: 'We never ask for passwords, recovery phrases, keys or codes. Whoever does is not us.',
  open: 'Open request {number}',
  'received.subject': 'We have your request {number}',
  'received.heading': 'We have your request',
  'received.body':
    'Your request has arrived as {number}. A person will answer you; you need not write again.',
  'received.expected': 'You can expect our answer by {dueAt, date, moment}.',
  'answered.subject': 'We have answered your request {number}',
  'answered.heading': 'You have an answer',
  'answered.body':
    'Our answer to your request {number} is ready. To protect your account it is not in this e-mail: please sign in as usual to read it and to reply.',
  'solved.subject': 'Your request {number} is solved',
  'solved.heading': 'Your request is solved',
  'solved.body':
    'We have marked your request {number} as solved. If anything is still open, just write to us there, and we will take it up again.',
  'solved.question': 'How satisfied are you with our help?',
  'solved.expires': 'You can answer for {days, plural, one {# day} other {# days}}.',
  'score.5': 'Very satisfied',
  'score.4': 'Satisfied',
  'score.3': 'Neutral',
  'score.2': 'Dissatisfied',
  'score.1': 'Very dissatisfied',
  'incident.began': 'It began on {startedAt, date, moment}.',
  'incident.known.subject': 'We know about the problem: {number}',
  'incident.known.heading': 'We know, and we are working on it',
  'incident.known.body':
    'Your request {number} is about a problem that affects several customers at the moment. We know about it and are working on it. Your request is not lost, and you need not write again: we will tell you as soon as it is over.',
  'incident.confirmed.subject': 'News about the problem: {number}',
  'incident.confirmed.heading': 'Our team has confirmed the problem',
  'incident.confirmed.body':
    'Our specialists have confirmed the problem behind your request {number} and are working on a solution. Your request is not lost, and you need not do anything. We will write to you as soon as it is over.',
  'incident.over.subject': 'The problem is over: {number}',
  'incident.over.heading': 'The problem is over',
  'incident.over.body':
    'The problem behind your request {number} has been resolved. Please check whether everything works for you again. If it does not, write to us on the same request, and we will look into it.',
  'feedback.title': 'Your feedback on {number}',
  'feedback.comment': 'Would you like to add anything? (optional)',
  'feedback.send': 'Send',
  'feedback.thanks': 'Thank you. Your feedback has reached us.',
  'feedback.expired': 'This link has expired. Thank you all the same.',
  'feedback.invalid': 'This link is not valid.',
  'feedback.final': 'This feedback can no longer be changed. Thank you.',
} as const;
