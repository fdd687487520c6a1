import type { Messages } from '../messages.ts';

export const es: Messages = {
  never:
    'Nunca pedimos contraseñas, frases de recuperación, claves ni códigos. Si alguien se los pide, no somos nosotros.',
  open: 'Abrir la solicitud {number}',
  'received.subject': 'Hemos recibido su solicitud {number}',
  'received.heading': 'Hemos recibido su solicitud',
  'received.body':
    'Su solicitud ha llegado con el número {number}. Una persona le responderá; no hace falta que escriba de nuevo.',
  'received.expected': 'Tendrá nuestra respuesta a más tardar el {dueAt, date, moment}.',
  'answered.subject': 'Hemos respondido a su solicitud {number}',
  'answered.heading': 'Tiene una respuesta',
  'answered.body':
    'Nuestra respuesta a su solicitud {number} está lista. Para proteger su cuenta no va en este correo: inicie sesión como siempre para leerla y contestar.',
  'solved.subject': 'Su solicitud {number} está resuelta',
  'solved.heading': 'Su solicitud está resuelta',
  'solved.body':
    'Hemos marcado su solicitud {number} como resuelta. Si queda algo pendiente, escríbanos allí mismo y la retomaremos.',
  'solved.question': '¿Qué le ha parecido nuestra ayuda?',
  'solved.expires': 'Puede responder durante {days, plural, one {# día} other {# días}}.',
  'score.5': 'Muy buena',
  'score.4': 'Buena',
  'score.3': 'Regular',
  'score.2': 'Mala',
  'score.1': 'Muy mala',
  'incident.began': 'Comenzó el {startedAt, date, moment}.',
  'incident.known.subject': 'Conocemos el problema: {number}',
  'incident.known.heading': 'Lo sabemos y estamos trabajando en ello',
  'incident.known.body':
    'Su solicitud {number} trata de un problema que afecta a varios clientes en este momento. Lo conocemos y estamos trabajando en ello. Su solicitud no se ha perdido y no hace falta que escriba de nuevo: le avisaremos en cuanto termine.',
  'incident.confirmed.subject': 'Novedades sobre el problema: {number}',
  'incident.confirmed.heading': 'Nuestro equipo ha confirmado el problema',
  'incident.confirmed.body':
    'Nuestros especialistas han confirmado el problema que hay detrás de su solicitud {number} y trabajan en una solución. Su solicitud no se ha perdido y no tiene que hacer nada. Le escribiremos en cuanto termine.',
  'incident.over.subject': 'El problema está resuelto: {number}',
  'incident.over.heading': 'El problema está resuelto',
  'incident.over.body':
    'El problema que había detrás de su solicitud {number} está resuelto. Compruebe, por favor, si todo le vuelve a funcionar. Si no es así, escríbanos en la misma solicitud y lo revisaremos.',
  'feedback.title': 'Su opinión sobre {number}',
  'feedback.comment': '¿Quiere añadir algo? (opcional)',
  'feedback.send': 'Enviar',
  'feedback.thanks': 'Gracias. Hemos recibido su opinión.',
  'feedback.expired': 'Este enlace ha caducado. Gracias de todos modos.',
  'feedback.invalid': 'Este enlace no es válido.',
  'feedback.final': 'Esta opinión ya no se puede cambiar. Gracias.',
};
