import type { Messages } from '../messages.ts';

export const fr: Messages = {
  never:
    'Nous ne demandons jamais de mot de passe, de phrase de récupération, de clé ni de code. Si on vous en demande, ce n’est pas nous.',
  open: 'Ouvrir la demande {number}',
  'received.subject': 'Nous avons reçu votre demande {number}',
  'received.heading': 'Nous avons reçu votre demande',
  'received.body':
    'Votre demande est enregistrée sous le numéro {number}. Une personne vous répondra ; il est inutile d’écrire à nouveau.',
  'received.expected': 'Vous aurez notre réponse au plus tard le {dueAt, date, moment}.',
  'answered.subject': 'Nous avons répondu à votre demande {number}',
  'answered.heading': 'Vous avez une réponse',
  'answered.body':
    'Notre réponse à votre demande {number} est prête. Pour protéger votre compte, elle ne figure pas dans cet e-mail : connectez-vous comme d’habitude pour la lire et y répondre.',
  'solved.subject': 'Votre demande {number} est résolue',
  'solved.heading': 'Votre demande est résolue',
  'solved.body':
    'Nous avons marqué votre demande {number} comme résolue. S’il reste un point à régler, écrivez-nous simplement au même endroit et nous la reprendrons.',
  'solved.question': 'Que pensez-vous de notre aide ?',
  'solved.expires': 'Vous pouvez répondre pendant {days, plural, one {# jour} other {# jours}}.',
  'score.5': 'Très bien',
  'score.4': 'Bien',
  'score.3': 'Moyen',
  'score.2': 'Insuffisant',
  'score.1': 'Très insuffisant',
  'incident.began': 'Début : {startedAt, date, moment}.',
  'incident.known.subject': 'Nous connaissons le problème : {number}',
  'incident.known.heading': 'Nous sommes au courant et nous y travaillons',
  'incident.known.body':
    'Votre demande {number} concerne un problème qui touche plusieurs clients en ce moment. Nous le connaissons et nous y travaillons. Votre demande n’est pas perdue et il est inutile d’écrire à nouveau : nous vous préviendrons dès que ce sera réglé.',
  'incident.confirmed.subject': 'Du nouveau sur le problème : {number}',
  'incident.confirmed.heading': 'Notre équipe a confirmé le problème',
  'incident.confirmed.body':
    'Nos spécialistes ont confirmé le problème à l’origine de votre demande {number} et préparent une solution. Votre demande n’est pas perdue et vous n’avez rien à faire. Nous vous écrirons dès que ce sera réglé.',
  'incident.over.subject': 'Le problème est réglé : {number}',
  'incident.over.heading': 'Le problème est réglé',
  'incident.over.body':
    'Le problème à l’origine de votre demande {number} est réglé. Vérifiez, s’il vous plaît, que tout fonctionne de nouveau pour vous. Sinon, écrivez-nous sur la même demande : nous regarderons.',
  'feedback.title': 'Votre avis sur {number}',
  'feedback.comment': 'Souhaitez-vous ajouter quelque chose ? (facultatif)',
  'feedback.send': 'Envoyer',
  'feedback.thanks': 'Merci. Votre avis nous est bien parvenu.',
  'feedback.expired': 'Ce lien a expiré. Merci tout de même.',
  'feedback.invalid': 'Ce lien n’est pas valable.',
  'feedback.final': 'Cet avis ne peut plus être modifié. Merci.',
};
