/** Pages for everybody in a company: what is going on, and the rights where there is no works council. */
export const workforce = {
  visibility: 'Sichtbar für: alle im Betrieb',
  goingOn: {
    title: 'Was läuft bei uns?',
    intro: 'Hier steht, was gilt, wer für Sie spricht und wo Sie nachlesen können.',
    speakers: 'Wer spricht für wen?',
    management: 'Geschäftsführung',
    managementNote: 'Sie entscheidet für den Arbeitgeber. Die Projektleitung führt ein Vorhaben.',
    council: 'Betriebsrat',
    councilNote: 'Er vertritt die Beschäftigten. Er entscheidet durch Beschluss in der Sitzung.',
    representatives: 'Vertrauenspersonen',
    representativesNote:
      'Sie sprechen für die Beschäftigten. Sie haben keine gesetzlichen Mitbestimmungsrechte und ersetzen keinen Betriebsrat.',
    others: 'Weitere Ansprechpersonen',
    othersNote: 'Zum Beispiel für Datenschutz, Sicherheit und Gesundheit.',
    nobody: 'Hier ist noch niemand eingetragen.',
    reading: 'Zum Nachlesen',
    glossaryLink: 'Glossar: Begriffe von A bis Z',
    rightsLink: 'Ihre Rechte im Betrieb ohne Betriebsrat',
  },
  displays: {
    title: 'Was gilt bei uns?',
    none: 'Bisher ist keine Vereinbarung zu KI bekannt gemacht.',
    noneYet: 'Bisher ist keine KI-Richtlinie bekannt gemacht.',
    since: 'Gilt seit {{day}}.',
    from: 'Gilt ab {{day}}.',
    review: 'Nächste Prüfung: {{day}}.',
    displayed: 'Bekannt gemacht am {{day}}.',
    displayedAt: 'Bekannt gemacht am {{day}}. Ausgehängt: {{place}}.',
    read: 'Text lesen',
    print: 'Aushang ansehen und drucken',
    save: 'Als PDF speichern',
  },
  rights: {
    asOf: 'Stand des Rechts: {{day}}.',
  },
};
