import type { Messages } from '../messages.ts';

export const de: Messages = {
  never:
    'Wir fragen nie nach Passwörtern, Wiederherstellungswörtern, Schlüsseln oder Codes. Wer danach fragt, sind nicht wir.',
  open: 'Anfrage {number} öffnen',
  'received.subject': 'Ihre Anfrage {number} ist angekommen',
  'received.heading': 'Ihre Anfrage ist angekommen',
  'received.body':
    'Ihre Anfrage hat die Nummer {number}. Ein Mensch wird Ihnen antworten; Sie brauchen nicht noch einmal zu schreiben.',
  'received.expected': 'Mit unserer Antwort können Sie bis {dueAt, date, moment} rechnen.',
  'answered.subject': 'Wir haben Ihre Anfrage {number} beantwortet',
  'answered.heading': 'Unsere Antwort ist da',
  'answered.body':
    'Unsere Antwort auf Ihre Anfrage {number} liegt bereit. Zum Schutz Ihres Kontos steht sie nicht in dieser E-Mail: Bitte melden Sie sich wie gewohnt an, um sie zu lesen und zu antworten.',
  'solved.subject': 'Ihre Anfrage {number} ist gelöst',
  'solved.heading': 'Ihre Anfrage ist gelöst',
  'solved.body':
    'Wir haben Ihre Anfrage {number} als gelöst markiert. Falls noch etwas offen ist, schreiben Sie uns einfach dort, und wir kümmern uns wieder darum.',
  'solved.question': 'Wie zufrieden sind Sie mit unserer Hilfe?',
  'solved.expires': 'Sie können {days, plural, one {# Tag} other {# Tage}} lang antworten.',
  'score.5': 'Sehr zufrieden',
  'score.4': 'Zufrieden',
  'score.3': 'Teils, teils',
  'score.2': 'Unzufrieden',
  'score.1': 'Sehr unzufrieden',
  'incident.began': 'Beginn: {startedAt, date, moment}.',
  'incident.known.subject': 'Wir kennen das Problem: {number}',
  'incident.known.heading': 'Wir wissen Bescheid und arbeiten daran',
  'incident.known.body':
    'Ihre Anfrage {number} betrifft ein Problem, das zurzeit mehrere Kundinnen und Kunden haben. Wir kennen es und arbeiten daran. Ihre Anfrage geht nicht verloren, und Sie brauchen nicht noch einmal zu schreiben: Wir melden uns, sobald es behoben ist.',
  'incident.confirmed.subject': 'Neues zum Problem: {number}',
  'incident.confirmed.heading': 'Unser Team hat das Problem bestätigt',
  'incident.confirmed.body':
    'Unsere Fachleute haben das Problem hinter Ihrer Anfrage {number} bestätigt und arbeiten an der Lösung. Ihre Anfrage geht nicht verloren, und Sie brauchen nichts zu tun. Wir schreiben Ihnen, sobald es behoben ist.',
  'incident.over.subject': 'Das Problem ist behoben: {number}',
  'incident.over.heading': 'Das Problem ist behoben',
  'incident.over.body':
    'Das Problem hinter Ihrer Anfrage {number} ist behoben. Bitte prüfen Sie, ob bei Ihnen wieder alles funktioniert. Falls nicht, schreiben Sie uns zu derselben Anfrage; wir sehen es uns an.',
  'feedback.title': 'Ihre Rückmeldung zu {number}',
  'feedback.comment': 'Möchten Sie etwas hinzufügen? (freiwillig)',
  'feedback.send': 'Senden',
  'feedback.thanks': 'Vielen Dank. Ihre Rückmeldung ist angekommen.',
  'feedback.expired': 'Dieser Link ist abgelaufen. Trotzdem vielen Dank.',
  'feedback.invalid': 'Dieser Link ist ungültig.',
  'feedback.final': 'Diese Rückmeldung lässt sich nicht mehr ändern. Vielen Dank.',
};
