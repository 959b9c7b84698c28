/**
 * What went wrong, by the code of the problem: what happened, what stays safe, what to do. Field codes have no dot
 * before the word of the rule and complete the name of the field.
 */
export const problems = {
  'session.required': 'Bitte melden Sie sich an.',
  'session.wrong-credentials': 'Die Kombination stimmt nicht. Prüfen Sie E-Mail-Adresse und Passwort.',
  'session.throttled': 'Zu viele Versuche. Bitte warten Sie 10 Minuten.',
  'input.invalid': 'Einige Angaben fehlen oder passen nicht. Bitte prüfen Sie sie.',
  'input.not-json': 'Die Anfrage ist nicht lesbar. Bitte laden Sie die Seite neu.',
  'not-found': 'Diese Seite gibt es nicht – oder sie ist nicht für Sie freigegeben.',
  forbidden: 'Das dürfen Sie mit Ihrer Rolle nicht tun. Ihre Eingaben sind noch da.',
  stale:
    'Jemand hat diesen Text inzwischen geändert. Ihre Eingabe ist nicht verloren. Vergleichen Sie beide Fassungen.',
  'version-required': 'Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  conflict: 'Das geht im jetzigen Stand nicht. Bitte laden Sie die Seite neu.',
  'too-large': 'Die Datei ist zu groß. Erlaubt sind höchstens 25 MB.',
  unavailable: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute erneut.',
  internal: 'Das hat nicht geklappt. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.',
  'idempotency.mismatch':
    'Diese Aktion wurde schon mit anderen Angaben gesendet. Bitte laden Sie die Seite neu.',
  network: 'Keine Verbindung. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.',
  required: 'Diese Angabe fehlt.',
  'too-long': 'Dieser Text ist zu lang.',
  'too-short': 'Diese Angabe ist zu kurz.',
  'not-a-date': 'Bitte geben Sie ein Datum an, zum Beispiel 28.11.2026.',
  'not-a-number': 'Bitte geben Sie eine Zahl an, zum Beispiel 1.250,50.',
  'not-a-uuid': 'Diese Auswahl gibt es nicht.',
  'unknown-field': 'Diese Angabe ist hier nicht vorgesehen.',
  'wrong-value': 'Diese Angabe passt hier nicht.',
  email: 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.',
};
