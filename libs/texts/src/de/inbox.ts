/**
 * The inbox: words of the page, of each kind of task and of each kind of news. A task has `do` for those who owe it
 * (verb and object), `wait` for those who wait for it, `why` with one sentence, and `action` for the button.
 */
export const inbox = {
  title: 'Posteingang',
  tabs: {
    mine: 'Zu erledigen',
    theirs: 'Man schuldet mir',
    news: 'Neues',
  },
  visibility: 'Das sehen nur Sie.',
  list: 'Liste',
  detail: 'Ausgewählt',
  groups: {
    overdue: 'Überfällig',
    today: 'Heute fällig',
    week: 'In den nächsten 7 Tagen',
    later: 'Später',
    undated: 'Ohne Frist',
  },
  filter: {
    initiative: 'Vorhaben',
    everyInitiative: 'Alle Vorhaben',
  },
  due: 'fällig am {{date}} ({{days}})',
  noDue: 'ohne Frist',
  waitingSince_one: 'wartet seit {{count}} Tag',
  waitingSince_other: 'wartet seit {{count}} Tagen',
  waitingToday: 'seit heute',
  owes: {
    EMPLOYER: 'Geschäftsführung ist am Zug',
    COUNCIL: 'Betriebsrat ist am Zug',
    REPRESENTATIVES: 'Beschäftigtenvertretung ist am Zug',
    INDEPENDENT: 'Beratende Stelle ist am Zug',
  },
  waits: {
    EMPLOYER: 'Geschäftsführung wartet',
    COUNCIL: 'Betriebsrat wartet',
    REPRESENTATIVES: 'Beschäftigtenvertretung wartet',
    INDEPENDENT: 'Beratende Stelle wartet',
  },
  deadlines: {
    STATUTORY: 'gesetzliche Frist',
    AGREED: 'vereinbarte Frist',
    INTERNAL: 'eigene Frist',
    agreedNote: 'Vereinbarte Frist – kein Ersatz für Zustimmung.',
  },
  openInitiative: 'Vorhaben öffnen',
  markRead: 'Gelesen',
  markAllRead: 'Alles als gelesen markieren',
  unread: 'ungelesen',
  counts: '{{mine}} zu erledigen, {{theirs}} erwartet, {{unread}} neu',
  keyboard: 'Mit den Pfeiltasten auswählen, mit Eingabe öffnen.',
  choose: 'Wählen Sie links einen Eintrag aus.',
  toInitiatives: 'Zu den Vorhaben',
  empty: {
    mineTitle: 'Alles erledigt.',
    mine: 'Neue Aufgaben erscheinen hier und in Ihrer Morgen-Mail.',
    theirsTitle: 'Niemand schuldet Ihnen etwas.',
    theirs: 'Hier steht, worauf Sie bei der anderen Seite warten.',
    newsTitle: 'Nichts Neues.',
    news: 'Hier lesen Sie, was die anderen getan haben.',
  },
  failed: 'Der Posteingang konnte nicht geladen werden. Ihre Aufgaben sind nicht verloren.',
  tasks: {
    'gate.decide': {
      do: 'Über den nächsten Schritt mitentscheiden',
      wait: 'Gemeinsame Feststellung zum nächsten Schritt',
      why: 'Die andere Seite hat ihre Erklärung abgegeben. Erst mit Ihrer Erklärung geht es weiter. Ohne Erklärung geschieht nichts.',
      action: 'Voraussetzungen ansehen',
    },
  },
  notifications: {
    'initiative.shortlisted': '„{{title}}“ ist in der Vorauswahl.',
    'initiative.advanced': '„{{title}}“ ist einen Schritt weiter.',
    'initiative.returned': '„{{title}}“ wurde in einen früheren Schritt zurückgegeben.',
    'initiative.closed': '„{{title}}“ wurde beendet.',
    'gate.declared': 'Die andere Seite hat ihre Erklärung zu „{{title}}“ abgegeben.',
    'comment.mentioned': 'Jemand hat Sie in einem Kommentar zu „{{title}}“ angesprochen.',
    'comment.answered': 'Jemand hat auf Ihren Kommentar zu „{{title}}“ geantwortet.',
  },
};
