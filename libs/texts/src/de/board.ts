/** Das Brett der Beratung: alle Betriebe auf einen Blick, nur der Stand, nie der Inhalt. */
export const board = {
  title: 'Mandanten',
  visibility: 'Nur Sie sehen diese Übersicht. Sie zeigt den Stand, keine Inhalte.',
  caption: 'Ihre Betriebe, das Dringendste zuerst',
  columns: {
    company: 'Betrieb',
    mandate: 'Ihr Mandat',
    stages: 'Vorhaben',
    waiting: 'Am Zug',
    due: 'Nächste Frist',
    last: 'Zuletzt',
  },
  mandateUntil: 'bis {{date}}',
  noInitiative: 'noch keines',
  waitingForEmployer: 'Geschäftsführung ({{count}})',
  waitingForCouncil: 'Betriebsrat ({{count}})',
  waitingForRepresentatives: 'Beschäftigtenvertretung ({{count}})',
  nobodyWaits: 'niemand',
  overdue_one: '{{count}} Frist überschritten',
  overdue_other: '{{count}} Fristen überschritten',
  noDue: 'keine',
  never: 'noch nichts',
  empty: {
    title: 'Sie haben noch kein Mandat.',
    text: 'Sobald ein Betrieb Ihnen ein Mandat gibt, steht er hier.',
  },
};
