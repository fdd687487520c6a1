import type { Messages } from '../messages.ts';

export const pt: Messages = {
  never: 'Nunca pedimos senhas, frases de recuperação, chaves ou códigos. Se alguém pedir, não somos nós.',
  open: 'Abrir a solicitação {number}',
  'received.subject': 'Recebemos a sua solicitação {number}',
  'received.heading': 'Recebemos a sua solicitação',
  'received.body':
    'A sua solicitação foi registrada com o número {number}. Uma pessoa vai responder; não é preciso escrever de novo.',
  'received.expected': 'Você pode esperar a nossa resposta até {dueAt, date, moment}.',
  'answered.subject': 'Respondemos à sua solicitação {number}',
  'answered.heading': 'Há uma resposta para você',
  'answered.body':
    'A nossa resposta à sua solicitação {number} está pronta. Para proteger a sua conta, ela não vem neste e-mail: entre na sua conta como de costume para ler e responder.',
  'solved.subject': 'A sua solicitação {number} foi resolvida',
  'solved.heading': 'A sua solicitação foi resolvida',
  'solved.body':
    'Marcamos a sua solicitação {number} como resolvida. Se ainda faltar algo, é só escrever no mesmo lugar e nós a retomamos.',
  'solved.question': 'O que achou da nossa ajuda?',
  'solved.expires': 'Você pode responder durante {days, plural, one {# dia} other {# dias}}.',
  'score.5': 'Muito boa',
  'score.4': 'Boa',
  'score.3': 'Regular',
  'score.2': 'Ruim',
  'score.1': 'Muito ruim',
  'incident.began': 'Início: {startedAt, date, moment}.',
  'incident.known.subject': 'Já conhecemos o problema: {number}',
  'incident.known.heading': 'Já sabemos e estamos trabalhando nisso',
  'incident.known.body':
    'A sua solicitação {number} trata de um problema que afeta vários clientes neste momento. Já o conhecemos e estamos trabalhando nele. A sua solicitação não se perdeu e não é preciso escrever de novo: avisaremos assim que terminar.',
  'incident.confirmed.subject': 'Novidades sobre o problema: {number}',
  'incident.confirmed.heading': 'A nossa equipe confirmou o problema',
  'incident.confirmed.body':
    'Os nossos especialistas confirmaram o problema por trás da sua solicitação {number} e trabalham numa solução. A sua solicitação não se perdeu e você não precisa fazer nada. Escreveremos assim que terminar.',
  'incident.over.subject': 'O problema foi resolvido: {number}',
  'incident.over.heading': 'O problema foi resolvido',
  'incident.over.body':
    'O problema por trás da sua solicitação {number} foi resolvido. Verifique, por favor, se tudo voltou a funcionar para você. Se não, escreva na mesma solicitação e vamos analisar.',
  'feedback.title': 'A sua opinião sobre {number}',
  'feedback.comment': 'Gostaria de acrescentar algo? (opcional)',
  'feedback.send': 'Enviar',
  'feedback.thanks': 'Obrigado. Recebemos a sua opinião.',
  'feedback.expired': 'Este link expirou. Obrigado mesmo assim.',
  'feedback.invalid': 'Este link não é válido.',
  'feedback.final': 'Esta opinião já não pode ser alterada. Obrigado.',
};
