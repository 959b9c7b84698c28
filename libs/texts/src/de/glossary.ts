/** The words of the interface and what they mean; the key is the word in the code. */
export const glossary = {
  company: { term: 'Betrieb', meaning: 'Ihr Unternehmen oder Standort.' },
  initiative: { term: 'Vorhaben', meaning: 'Ein KI-System, das Sie prüfen, einführen oder schon nutzen.' },
  stage: { term: 'Schritt', meaning: 'Fünf Schritte von der Idee bis zum laufenden Betrieb.' },
  criterion: { term: 'Voraussetzung', meaning: 'Muss erfüllt sein, bevor der nächste Schritt beginnt.' },
  room: { term: 'Bereich', meaning: 'Legt fest, wer etwas lesen kann.' },
  information: {
    term: 'Unterrichtung',
    meaning: 'Unterlagen, mit denen der Betriebsrat informiert wird (§ 90 BetrVG).',
  },
  statement: {
    term: 'Stellungnahme',
    meaning: 'Was eine Seite zu einem Punkt sagt, mit Datum und Begründung.',
  },
  strawPoll: { term: 'Meinungsbild', meaning: 'Zeigt die Stimmung. Ersetzt keinen Beschluss.' },
  resolution: { term: 'Beschluss', meaning: 'Ein Beschluss fällt in der Sitzung. Hier halten Sie ihn fest.' },
  clause: { term: 'Paragraf (§)', meaning: 'Ein Abschnitt der Vereinbarung. Er besteht aus Absätzen.' },
  version: { term: 'Fassung', meaning: 'Ein Stand des Textes. Fassungen werden nie überschrieben.' },
  agreement: {
    term: 'Betriebsvereinbarung',
    meaning: 'Vertrag zwischen Geschäftsführung und Betriebsrat. Er gilt für alle im Betrieb (§ 77 BetrVG).',
  },
  policy: {
    term: 'KI-Richtlinie mit Beteiligungsprotokoll',
    meaning:
      'Ohne Betriebsrat kann es keine Betriebsvereinbarung geben. Die Geschäftsführung kann aber Regeln erlassen, zu denen sie die Beschäftigten angehört hat.',
  },
  register: {
    term: 'KI-Verzeichnis',
    meaning: 'Software im Betrieb, in der KI steckt oder stecken kann.',
  },
  task: { term: 'Aufgabe', meaning: 'Etwas, das jemand bis zu einem Tag tun soll.' },
  timeline: { term: 'Verlauf', meaning: 'Wer hat wann was getan.' },
  dossier: {
    term: 'Nachweis-Mappe',
    meaning: 'Alle Unterlagen eines Vorhabens in einer Datei, mit Prüfsummen.',
  },
  light: {
    term: 'Beteiligungs-Ampel',
    meaning: 'Die Ampel rechnet aus vier Punkten. Niemand kann sie von Hand umstellen.',
  },
  dueDate: {
    term: 'Frist',
    meaning: 'Jede Frist sagt, was sie ist: gesetzlich, vereinbart oder eine eigene.',
  },
  council: {
    term: 'Betriebsrat',
    meaning: 'Gewählte Vertretung der Beschäftigten. Er entscheidet durch Beschluss.',
  },
  representatives: {
    term: 'Vertrauensperson',
    meaning:
      'Gewählte Ansprechperson in einem Betrieb ohne Betriebsrat. Sie hat keine gesetzlichen Mitbestimmungsrechte.',
  },
  codetermination: {
    term: 'Mitbestimmung',
    meaning:
      'Eine Maßnahme braucht die Zustimmung des Betriebsrats, zum Beispiel bei Überwachung (§ 87 BetrVG).',
  },
  conciliation: {
    term: 'Einigungsstelle',
    meaning: 'Entscheidet, wenn sich beide Seiten nicht einigen (§ 76 BetrVG).',
  },
  impactAssessment: {
    term: 'Datenschutz-Folgenabschätzung',
    meaning: 'Prüfung vor dem Start, wenn Daten von Menschen stark betroffen sind (Art. 35 DSGVO).',
  },
};
