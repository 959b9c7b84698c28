import { CONTENT_VERSION, LAW_AS_OF, type Catalogue } from './catalogue';
import type { DataDimensionContent, DataWay, HumanCriterionContent } from './priority-criteria';

const head = {
  version: CONTENT_VERSION,
  source: 'Own wording along the method of the potential analysis',
  lawAsOf: LAW_AS_OF,
};

/** Data availability (PA-5): six dimensions, each with what 0 to 4 means. */
export const dataDimensions: Catalogue<DataDimensionContent> = {
  ...head,
  id: 'data-dimensions',
  entries: [
    {
      id: 'DV1',
      name: { de: 'Vorhandensein', en: 'Existence' },
      question: {
        de: 'Gibt es die Daten, die das System braucht, überhaupt?',
        en: 'Do the data that the system needs exist at all?',
      },
      steps: [
        { de: 'Es gibt sie nicht.', en: 'They do not exist.' },
        {
          de: 'Einzelne Listen oder Papiere, nicht gesammelt.',
          en: 'Single lists or papers, not collected.',
        },
        {
          de: 'Ein Teil wird gesammelt, Wichtiges fehlt.',
          en: 'Some are collected, important ones are missing.',
        },
        { de: 'Fast alles Nötige liegt vor.', en: 'Almost everything needed is there.' },
        {
          de: 'Alles Nötige liegt vor und wird laufend erfasst.',
          en: 'Everything needed is there and is recorded continuously.',
        },
      ],
    },
    {
      id: 'DV2',
      name: { de: 'Umfang und Zeitraum', en: 'Extent and period' },
      question: {
        de: 'Sind es genug Fälle über eine genügend lange Zeit?',
        en: 'Are there enough cases over a long enough time?',
      },
      steps: [
        { de: 'Nur Einzelfälle.', en: 'Single cases only.' },
        { de: 'Einige Wochen oder wenige Dutzend Fälle.', en: 'Some weeks or a few dozen cases.' },
        { de: 'Mehrere Monate, seltene Fälle fehlen.', en: 'Several months, rare cases are missing.' },
        {
          de: 'Ein ganzes Jahr mit den üblichen Schwankungen.',
          en: 'A whole year with the usual ups and downs.',
        },
        { de: 'Mehrere Jahre, auch seltene Fälle sind dabei.', en: 'Several years, rare cases included.' },
      ],
    },
    {
      id: 'DV3',
      name: { de: 'Qualität', en: 'Quality' },
      question: { de: 'Wie vollständig und richtig sind sie?', en: 'How complete and correct are they?' },
      steps: [
        { de: 'Unbekannt oder voller Fehler.', en: 'Unknown, or full of errors.' },
        { de: 'Viele Lücken, uneinheitlich benannt.', en: 'Many gaps, named inconsistently.' },
        { de: 'Brauchbar nach deutlicher Nacharbeit.', en: 'Usable after considerable rework.' },
        { de: 'Überwiegend vollständig, Fehler sind bekannt.', en: 'Mostly complete, errors are known.' },
        { de: 'Geprüft, vollständig, einheitlich benannt.', en: 'Checked, complete, named consistently.' },
      ],
    },
    {
      id: 'DV4',
      name: { de: 'Zugriff und Eigentum', en: 'Access and ownership' },
      question: {
        de: 'Kommen wir an die Daten, oder sind sie an den Hersteller „verschenkt“?',
        en: 'Can we get at the data, or have they been “given away” to the vendor?',
      },
      steps: [
        { de: 'Der Hersteller hat sie, wir nicht.', en: 'The vendor has them, we have not.' },
        { de: 'Nur Ansicht im Programm, kein Export.', en: 'View in the program only, no export.' },
        { de: 'Export von Hand oder gegen Entgelt.', en: 'Export by hand or for a fee.' },
        {
          de: 'Schnittstelle vorhanden, Rechte weitgehend geklärt.',
          en: 'There is an interface, rights are largely settled.',
        },
        {
          de: 'Unsere Daten: Zugriff, Rechte und Rückgabe sind vertraglich gesichert.',
          en: 'Our data: access, rights and return are secured by contract.',
        },
      ],
    },
    {
      id: 'DV5',
      name: { de: 'Aktualität', en: 'Topicality' },
      question: { de: 'Wie schnell sind neue Daten da?', en: 'How soon are new data there?' },
      steps: [
        { de: 'Veraltet, werden nicht mehr gepflegt.', en: 'Outdated, no longer kept up.' },
        { de: 'Einmal im Jahr oder auf Nachfrage.', en: 'Once a year or on request.' },
        { de: 'Monatlich.', en: 'Monthly.' },
        { de: 'Täglich.', en: 'Daily.' },
        { de: 'Im Ablauf selbst, ohne Verzug.', en: 'In the process itself, without delay.' },
      ],
    },
    {
      id: 'DV6',
      name: { de: 'Zulässigkeit und Personenbezug', en: 'Lawfulness and personal data' },
      question: {
        de: 'Dürfen wir die Daten dafür nutzen, und geht es um Menschen?',
        en: 'May we use the data for this, and are they about people?',
      },
      steps: [
        { de: 'Personenbezug, Rechtsgrundlage ungeklärt.', en: 'Personal data, legal basis not settled.' },
        {
          de: 'Personenbezug, Rechtsgrundlage in Prüfung.',
          en: 'Personal data, legal basis under examination.',
        },
        {
          de: 'Personenbezug mit Rechtsgrundlage, Schutz noch offen.',
          en: 'Personal data with a legal basis, protection still open.',
        },
        {
          de: 'Pseudonym oder zusammengefasst, Schutz geregelt.',
          en: 'Pseudonymous or aggregated, protection settled.',
        },
        { de: 'Kein Personenbezug.', en: 'No personal data.' },
      ],
    },
  ],
};

/** „Was tun bei zu wenig Daten?“ */
export const dataWays: Catalogue<DataWay> = {
  ...head,
  id: 'data-ways',
  entries: [
    {
      id: 'COLLECT',
      name: { de: 'Daten sammeln', en: 'Collect data' },
      text: {
        de: 'Legen Sie fest, was ab wann erfasst wird, und fangen Sie klein an. Was Menschen betrifft, klären Sie vorher mit Betriebsrat und Datenschutz.',
        en: 'Settle what is recorded from when on, and start small. What concerns people is settled with works council and data protection first.',
      },
    },
    {
      id: 'BUY',
      name: { de: 'Ein trainiertes Produkt kaufen', en: 'Buy a trained product' },
      text: {
        de: 'Manche Produkte bringen ihr Wissen mit. Fragen Sie den Hersteller, womit es trainiert ist und ob es zu Ihren Fällen passt.',
        en: 'Some products bring their knowledge along. Ask the vendor what it was trained with and whether it fits your cases.',
      },
    },
    {
      id: 'POOL',
      name: { de: 'Daten zusammenlegen', en: 'Pool data' },
      text: {
        de: 'Mit anderen Betrieben, dem Verband oder einem Forschungspartner: anonym, mit Vertrag und klaren Rechten.',
        en: 'With other companies, the association or a research partner: anonymous, by contract and with clear rights.',
      },
    },
    {
      id: 'SIMPLER',
      name: { de: 'Einfacher automatisieren', en: 'Automate more simply' },
      text: {
        de: 'Feste Regeln, Vorlagen oder eine Schnittstelle lösen vieles ohne KI, und die Daten entstehen dabei.',
        en: 'Fixed rules, templates or an interface solve a lot without AI, and the data come into being on the way.',
      },
    },
  ],
};

/** Human-centredness (PA-6): six criteria with what 0 and 4 mean. */
export const humanCriteria: Catalogue<HumanCriterionContent> = {
  ...head,
  id: 'human-criteria',
  entries: [
    {
      id: 'RELIEF',
      name: { de: 'Entlastung von Routine und Belastung', en: 'Relief from routine and strain' },
      question: {
        de: 'Nimmt das System lästige oder belastende Arbeit ab?',
        en: 'Does the system take over tedious or straining work?',
      },
      lowest: { de: 'Mehr Belastung als vorher.', en: 'More strain than before.' },
      highest: {
        de: 'Spürbare Entlastung für alle Betroffenen.',
        en: 'Clear relief for everybody affected.',
      },
    },
    {
      id: 'LATITUDE',
      name: { de: 'Handlungsspielraum', en: 'Latitude' },
      question: {
        de: 'Können Menschen weiter selbst entscheiden, wie und in welcher Reihenfolge sie arbeiten?',
        en: 'Can people still decide how and in which order they work?',
      },
      lowest: {
        de: 'Das System gibt Arbeit und Reihenfolge vor.',
        en: 'The system dictates work and order.',
      },
      highest: {
        de: 'Menschen entscheiden, das System schlägt vor.',
        en: 'People decide, the system suggests.',
      },
    },
    {
      id: 'LEARNING',
      name: { de: 'Lern- und Aufgabenvielfalt', en: 'Variety of learning and tasks' },
      question: {
        de: 'Bleibt die Arbeit abwechslungsreich, und lernt man dabei?',
        en: 'Does work stay varied, and does one learn by it?',
      },
      lowest: {
        de: 'Es bleiben eintönige Reste, Können geht verloren.',
        en: 'Monotonous remains, skills are lost.',
      },
      highest: {
        de: 'Neue, anspruchsvolle Aufgaben mit Zeit zum Lernen.',
        en: 'New, demanding tasks with time to learn.',
      },
    },
    {
      id: 'PROTECTION',
      name: { de: 'Schutz vor Kontrolle', en: 'Protection from control' },
      question: {
        de: 'Wie sicher ist, dass niemand über das System beobachtet oder bewertet wird?',
        en: 'How sure is it that nobody is watched or rated through the system?',
      },
      lowest: { de: 'Einzelne Personen werden ausgewertet.', en: 'Individual people are evaluated.' },
      highest: { de: 'Keine Personendaten.', en: 'No personal data.' },
    },
    {
      id: 'SECURITY',
      name: { de: 'Beschäftigungssicherheit', en: 'Safe jobs' },
      question: { de: 'Sind Arbeitsplätze und Eingruppierung sicher?', en: 'Are jobs and pay grades safe?' },
      lowest: { de: 'Stellen fallen weg, ohne Lösung.', en: 'Jobs are lost, without a solution.' },
      highest: { de: 'Arbeitsplätze sind zugesichert.', en: 'Jobs are guaranteed.' },
    },
    {
      id: 'TRANSPARENCY',
      name: { de: 'Transparenz und Beherrschbarkeit', en: 'Transparency and control' },
      question: {
        de: 'Verstehen die Beschäftigten, was das System tut, und können sie eingreifen?',
        en: 'Do employees understand what the system does, and can they intervene?',
      },
      lowest: { de: 'Undurchschaubar, kein Eingriff möglich.', en: 'Opaque, no way to intervene.' },
      highest: {
        de: 'Verständlich erklärt, jederzeit abschaltbar.',
        en: 'Explained clearly, can be switched off at any time.',
      },
    },
  ],
};
