/** What a vendor sees who was sent a link: who asks, the questions, a draft, one sending. */
export const vendor = {
  title: 'Fragen zu {{product}}',
  intro:
    '{{company}} prüft, ob {{product}} KI enthält und was der Einsatz für Beschäftigte bedeutet. Bitte beantworten Sie die Fragen zu Ihrem Produkt.',
  readers:
    'Ihre Antworten werden gesichert, während Sie schreiben. Lesen können sie erst nach dem Absenden: beide Seiten des Betriebs, also die Geschäftsführung und die Vertretung der Beschäftigten.',
  until: 'Der Link ist bis {{date}} offen.',
  number: 'Frage {{number}} von {{total}}',
  several: 'Mehrere Antworten sind möglich.',
  yes: 'Ja',
  no: 'Nein',
  unknown: 'Das können wir nicht beantworten',
  note: 'Erläuterung und Fundstelle',
  noteOf: 'Erläuterung und Fundstelle zu Frage {{number}}',
  saved: 'Gesichert.',
  saving: 'Wird gesichert …',
  answered: '{{done}} von {{total}} Fragen beantwortet',
  send: 'Antworten absenden',
  confirm:
    '{{company}} sieht Ihre Antworten ab diesem Moment. Danach können Sie über diesen Link nichts mehr ändern. Offene Fragen bleiben offen.',
  sentTitle: 'Vielen Dank!',
  sent: 'Ihre Antworten sind angekommen. Sie können diese Seite schließen.',
  closed: 'Dieser Link ist nicht mehr offen',
};
