/** The page on which somebody answers with a code. `plain` replaces the words of the same name in plain language. */
export const surveyEntry = {
  product: 'Umfrage',
  anonymous: 'Anonym',
  titleOf: 'Umfrage: {{title}}',
  pageTitle: '{{heading}} – Umfrage',
  options: 'Darstellung',
  language: 'Sprache',
  plainSwitch: 'Einfache Sprache',
  largerSwitch: 'A+',
  largerName: 'A+ Größere Schrift',

  codeHeading: 'An einer Umfrage teilnehmen',
  codeIntro: 'Sie haben einen Zettel mit einem Code bekommen. Ein Konto brauchen Sie nicht.',
  codeLabel: 'Ihr Code',
  codeHint: '10 Zeichen, zum Beispiel ABCDE-FGHJK. Groß oder klein ist egal.',
  codeSubmit: 'Umfrage öffnen',
  codeOpening: 'Die Umfrage wird geöffnet …',
  codeMissing: 'Bitte geben Sie den Code von Ihrem Zettel ein.',
  codeLength_one: 'Der Code hat 10 Zeichen. Eingegeben ist {{count}} Zeichen.',
  codeLength_other: 'Der Code hat 10 Zeichen. Eingegeben sind {{count}} Zeichen.',
  codeLetters: 'In Codes gibt es nur Ziffern und Buchstaben, aber kein U und keine Umlaute.',

  startPromise: 'Ihre Antworten sind anonym.',
  startBody:
    'Wir speichern keinen Namen, keine E-Mail-Adresse, keine Gerätekennung und keine genaue Uhrzeit. Ergebnisse zeigen wir nur für Gruppen ab {{threshold}} Antworten.',
  startMinutes_one: 'Dauer: etwa {{count}} Minute.',
  startMinutes_other: 'Dauer: etwa {{count}} Minuten.',
  startVoluntary:
    'Die Teilnahme ist freiwillig. Sie können jede Frage auslassen. Bitte nennen Sie keine Namen.',
  startFrom: 'Diese Umfrage kommt von {{company}}. Sie ist bis {{date}} offen.',
  startStay:
    'Ihr Code ist jetzt eingelöst. Lassen Sie dieses Fenster offen, bis Sie fertig sind. Wenn Sie es schließen, sind Ihre Antworten weg.',
  begin: 'Beginnen',

  progress: 'Frage {{number}} von {{total}}',
  trust: 'Anonym: Ergebnisse nur für Gruppen ab {{threshold}} Antworten',
  skip: 'möchte ich nicht sagen',
  keys: 'Mit den Tasten 1 bis 5 und 0 wählen Sie eine Antwort.',
  back: 'Zurück',
  next: 'Weiter',

  textLabel: 'Ihr Text',
  textHint: 'Sie können dieses Feld leer lassen. Höchstens 2.000 Zeichen.',
  textWarning:
    'Freitext kann Sie erkennbar machen. Nennen Sie keine Namen und nichts, was nur Sie wissen können. Je eine Person beider Seiten liest die Texte, bevor andere sie sehen.',

  checkHeading: 'Antworten prüfen',
  checkIntro: 'Noch ist nichts gesendet. Nach dem Senden kann niemand Ihre Antworten ändern.',
  checkChange: 'Ändern',
  checkChangeOf: 'Antwort zu Frage {{number}} ändern',
  checkChangeText: 'Ihren Text ändern',
  checkNone: 'keine Antwort',
  checkText: 'Ihr Text',
  send: 'Antworten senden',
  sending: 'Ihre Antworten werden gesendet …',

  doneHeading: 'Danke. Ihre Antwort ist angekommen.',
  doneBody: 'Sie kann nicht mehr geändert werden – auch von uns nicht.',
  doneClean: 'In diesem Browser ist nichts davon gespeichert. Sie können das Fenster schließen.',
  doneResults: 'Das Ergebnis sehen beide Seiten zur gleichen Zeit, erst nach dem Ende der Umfrage.',

  offlineHeading: 'Keine Verbindung',
  offlineOpen:
    'Die Umfrage ist nicht erreichbar. Ihr Code ist nicht verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  offlineSend:
    'Ihre Antworten sind noch hier und nicht verloren. Versuchen Sie es noch einmal. Doppelt gezählt wird nichts.',
  offlineRead:
    'Ihre Antworten sind noch hier. Prüfen Sie die Verbindung und laden Sie die Fragen noch einmal.',
  troubleHeading: 'Das hat nicht geklappt',
  troubleOpen: 'Ihr Code ist nicht verloren. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  troubleSend:
    'Ihre Antworten sind noch hier. Bitte versuchen Sie es in einigen Minuten noch einmal. Doppelt gezählt wird nichts.',
  again: 'Noch einmal versuchen',

  unknownHeading: 'Diesen Code kennen wir nicht',
  unknownBody:
    'Bitte vergleichen Sie ihn mit Ihrem Zettel. Stimmt er, ist die Umfrage vielleicht schon geschlossen. Fragen Sie dann die Person, von der Sie den Zettel haben.',
  usedHeading: 'Mit diesem Code wurde schon geantwortet.',
  usedBody:
    'Ein Code gilt nur einmal, und er ist ab dem Öffnen der Fragen eingelöst. Haben Sie die Fragen in einem anderen Fenster geöffnet? Dann antworten Sie dort. Sonst fragen Sie nach einem neuen Zettel.',
  notOpenHeading: 'Diese Umfrage hat noch nicht begonnen.',
  notOpenBody: 'Ihr Code gilt weiter. Bitte versuchen Sie es später noch einmal.',
  closedHeading: 'Diese Umfrage ist geschlossen.',
  closedBody: 'Es wurde nichts gesendet. Wenn Sie noch etwas sagen möchten, sprechen Sie Ihre Vertretung an.',
  goneHeading: 'Diese Antwort ist schon abgegeben.',
  goneBody:
    'Sie wurde in einem anderen Fenster gesendet, oder die Umfrage ist inzwischen geschlossen. Doppelt gezählt wurde nichts.',
  unsureHeading: 'Die Umfrage ist geschlossen.',
  unsureBody:
    'Ob Ihre letzte Sendung noch ankam, können auch wir nicht mehr sehen: Einzelne Antworten gibt es nicht. Hier ist nichts mehr gespeichert.',
  throttledHeading: 'Zu viele falsche Codes',
  throttledBody:
    'Aus Ihrem Netz kamen viele Codes, die es nicht gibt. Ihr Code gilt weiter. Bitte versuchen Sie es in 10 Minuten noch einmal.',
  otherCode: 'Anderen Code eingeben',

  leave: 'Abbrechen und hier alles löschen',
  leaveHeading: 'Wirklich abbrechen?',
  leaveBody:
    'Ihre Antworten werden in diesem Browser gelöscht. Es wird nichts gesendet. Ihr Code ist danach verbraucht.',
  leaveYes: 'Antworten löschen',
  leaveNo: 'Weiter antworten',
  leftHeading: 'Ihre Antworten sind gelöscht.',
  leftBody: 'Es wurde nichts gesendet. Sie können das Fenster schließen.',

  whyTitle: 'Wie bleibt meine Antwort anonym?',
  whySlip: 'Niemand schreibt auf, wer welchen Zettel hat.',
  whyTicket:
    'Ihr Code wird gegen einen leeren Stimmzettel getauscht. Der Stimmzettel weiß nicht, von welchem Code er kommt.',
  whyTally:
    'Ihre Antworten werden sofort zu den Summen Ihrer Gruppe gezählt. Danach gibt es Ihre einzelne Antwort nirgends mehr, auch nicht in der Datenbank.',
  whyGroups: 'Kleine Gruppen werden nie gezeigt. Es gibt kein Ergebnis vor dem Ende der Umfrage.',
  whyPage: 'Diese Seite setzt kein Cookie und lädt nichts von anderen Firmen.',
  whyLimit:
    'Eine Grenze: Wer Ihr Netz oder Ihr Gerät verwaltet, kann sehen, dass Sie diese Seite öffnen, aber nicht, was Sie antworten. Ihr eigenes Telefon ist der sicherste Weg.',

  plain: {
    codeIntro: 'Auf Ihrem Zettel steht ein Code. Mehr brauchen Sie nicht.',
    startBody:
      'Wir wissen nicht, wer Sie sind. Wir speichern keinen Namen. Wir speichern keine E-Mail-Adresse. Wir speichern nicht, welches Gerät Sie haben. Wir speichern keine genaue Uhrzeit. Wir zeigen Ergebnisse nur für Gruppen ab {{threshold}} Antworten.',
    startVoluntary:
      'Sie müssen nicht mitmachen. Sie müssen nicht jede Frage beantworten. Schreiben Sie keine Namen.',
    startStay: 'Lassen Sie dieses Fenster offen, bis Sie fertig sind. Sonst sind Ihre Antworten weg.',
    value1: 'stimmt gar nicht',
    value2: 'stimmt eher nicht',
    value3: 'stimmt zum Teil',
    value4: 'stimmt eher',
    value5: 'stimmt genau',
    value0: 'das weiß ich nicht',
    skip: 'das möchte ich nicht sagen',
    textWarning:
      'Achtung: An Ihrem Text kann man Sie vielleicht erkennen. Schreiben Sie keine Namen. Schreiben Sie nichts, was nur Sie wissen.',
    checkIntro: 'Schauen Sie noch einmal hin. Noch ist nichts gesendet.',
    whyTicket: 'Ihr Code wird gegen einen leeren Stimmzettel getauscht. Darauf steht nichts über Sie.',
    whyTally: 'Ihre Antwort wird gezählt. Dann wird sie gelöscht. Nur die Summe bleibt.',
  },
};
