/** Pages that anybody may read: help, glossary, accessibility, privacy, imprint. */
export const pages = {
  help: {
    title: 'Hilfe',
    intro:
      'Hier finden Sie Erklärungen in einfachen Worten. Die Hilfe steht auf jeder Seite an derselben Stelle.',
    stepsTitle: 'So läuft ein Vorhaben ab',
    steps: {
      potential: 'Potenzialanalyse: Sie prüfen, ob es KI ist, was sie nützt und wen sie betrifft.',
      businessCase:
        'Business Case: Sie rechnen Kosten und Nutzen, mit Spannen statt mit falscher Genauigkeit.',
      participation: 'Beteiligung: Der Betriebsrat wird unterrichtet, fragt nach und nimmt Stellung.',
      agreement:
        'Vereinbarung: Beide Seiten verhandeln Paragraf für Paragraf und unterschreiben dasselbe Dokument.',
      operation: 'Betrieb und Auswertung: Sie prüfen, ob Nutzen und Zusagen eingetreten sind.',
    },
    roomsTitle: 'Wer kann was lesen?',
    rooms:
      'Alles steht in einem Bereich: Gemeinsam, Nur Betriebsrat, Nur Geschäftsführung oder Betriebsöffentlich. Unter jeder Überschrift steht, wer die Seite lesen kann. Was im Bereich „Nur Betriebsrat“ steht, sehen weder Geschäftsführung noch Administration.',
    glossaryLink: 'Glossar: Begriffe von A bis Z',
    messagesLink: 'Meldungen und was sie bedeuten',
    contactTitle: 'Kontakt',
    contact:
      'Fragen zur Bedienung beantwortet die Administration Ihres Betriebs. Sie steht unter Verwaltung.',
    keyboardTitle: 'Bedienung mit der Tastatur',
    keyboard:
      'Alles geht ohne Maus. Mit Tab springen Sie weiter, mit Umschalt und Tab zurück. Der erste Halt auf jeder Seite ist „Zum Inhalt springen“. Escape schließt Fenster.',
  },
  glossary: {
    title: 'Glossar',
    intro: 'Ein Wort für jede Sache, überall im Programm.',
    search: 'Begriff suchen',
    none: 'Kein Begriff gefunden. Versuchen Sie ein kürzeres Wort.',
  },
  messages: {
    title: 'Meldungen',
    intro: 'Was die Meldungen bedeuten und was Sie tun können. Die kurzen Namen helfen dem Support.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    intro: 'Einklang soll für alle bedienbar sein. Maßstab sind die WCAG 2.2, Stufe AA, und die BITV 2.0.',
    stateTitle: 'Stand',
    state:
      'Jede Seite wird automatisch geprüft: hell und dunkel, auf großem und kleinem Bildschirm. Eine Prüfung durch eine unabhängige Stelle gibt es noch nicht.',
    knownTitle: 'Was noch fehlt',
    known: 'Hochgeladene Dateien liegen in der Verantwortung der Personen, die sie bereitstellen.',
    reportTitle: 'Eine Hürde melden',
    report: 'Melden Sie Hürden der Administration Ihres Betriebs. Nennen Sie die Seite und was nicht ging.',
  },
  privacy: {
    title: 'Datenschutz',
    intro:
      'Verantwortlich ist der Betrieb, für den Sie arbeiten. Er betreibt Einklang selbst oder lässt es betreiben.',
    foreignTitle: '0 externe Dienste',
    foreign:
      'Diese Seiten laden nichts von anderen Servern: keine Schriften, keine Zählpixel, keine Karten. Das wird bei jeder Änderung geprüft.',
    cookieTitle: 'Cookies und Speicher',
    cookie:
      'Es gibt ein Cookie für die Anmeldung. Es endet mit der Abmeldung, spätestens nach 12 Stunden. Im Browser liegen außerdem Ihre Wahl von Sprache und Darstellung sowie Entwürfe, bis Sie sich abmelden.',
    dataTitle: 'Welche Daten gespeichert werden',
    data: 'Name, E-Mail-Adresse, Rollen, Ihre Beiträge und der Verlauf: wer hat wann was getan. Lernergebnisse sehen nur Sie selbst.',
    rightsTitle: 'Ihre Rechte',
    rights:
      'Sie können Auskunft, Berichtigung und Löschung verlangen (Art. 15 bis 17 DSGVO). Wenden Sie sich an die Datenschutzbeauftragten Ihres Betriebs.',
  },
  imprint: {
    title: 'Impressum',
    intro: 'Diese Installation wird von dem Betrieb oder der Beratung betrieben, die Sie eingeladen hat.',
    operator: 'Anbieter im Sinne von § 5 DDG ist der Betreiber dieser Installation.',
    software: 'Einklang ist freie Software unter der Apache-Lizenz 2.0.',
  },
};
