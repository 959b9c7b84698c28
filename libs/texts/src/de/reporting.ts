/** Berichte: bestellen, Fortschritt, herunterladen. Was in den Berichten steht, ist in `reports`. */
export const reporting = {
  title: 'Berichte',
  intro:
    'Ein Bericht enthält nur, was beide Seiten sehen. Für gleiche Angaben entsteht immer dieselbe Datei, wer auch immer ihn bestellt.',
  kinds: {
    STAGE_REPORT: 'Sachstand',
    WEIGHING_LIST: 'Abwägungsliste',
    AGREEMENT_DRAFT: 'Entwurf der Vereinbarung',
    POLICY_DRAFT: 'Entwurf der KI-Richtlinie',
    SIGNING_COPY: 'Fassung zur Unterschrift',
    POLICY_COPY: 'Fassung zum Erlass',
    RESOLUTION_EXTRACT: 'Beschlussauszug',
  },
  kindHints: {
    WEIGHING_LIST:
      'Sorgen und Wünsche mit Gewicht, Antwort, Maßnahme und Stand, ohne Namen derer, die sie geäußert haben.',
    STAGE_REPORT: 'Wo das Vorhaben steht: Schritt, Voraussetzungen, Fristen, Verlauf.',
    AGREEMENT_DRAFT: 'Der ganze Text im jetzigen Stand, mit dem Vermerk „Entwurf“.',
  },
  order: {
    open: 'Bericht bestellen',
    kind: 'Welcher Bericht?',
    initiative: 'Zu welchem Vorhaben?',
    choose: 'Bitte wählen',
    locale: 'Sprache',
    locales: { de: 'Deutsch', en: 'Englisch' },
    send: 'Bericht bestellen',
    sent: 'Der Bericht wird erstellt. Sie können weiterarbeiten.',
    noInitiative: 'Sobald es ein Vorhaben gibt, können Sie hier Berichte bestellen.',
    nothing:
      'Für dieses Vorhaben gibt es noch keinen Text. Bestellen Sie den Entwurf, sobald er begonnen ist.',
  },
  list: 'Bestellte Berichte',
  columns: {
    kind: 'Bericht',
    initiative: 'Vorhaben',
    requested: 'Bestellt',
    state: 'Stand',
  },
  by: '{{when}}, {{who}}',
  states: {
    QUEUED: 'Wartet auf den Anfang',
    RUNNING: 'Wird erstellt: {{percent}}',
    DONE: 'fertig',
    FAILED: 'nicht gelungen',
  },
  pages_one: '{{count}} Seite',
  pages_other: '{{count}} Seiten',
  download: 'PDF herunterladen',
  downloadOf: 'PDF herunterladen: {{name}}',
  failed: 'Das PDF ist nicht gelungen.',
  failedHint:
    'Es ging nichts verloren. Versuchen Sie es erneut; hilft das nicht, wenden Sie sich an den Support.',
  again: 'Erneut versuchen',
  empty: 'Noch keine Berichte.',
  emptyHint:
    'Bestellen Sie einen Sachstand zu einem Vorhaben. Er entsteht im Hintergrund und liegt dann hier für beide Seiten.',
  leave: 'Sie können die Seite verlassen. Es geht auch ohne Sie weiter.',
};
