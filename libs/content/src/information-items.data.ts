import { CONTENT_VERSION, LAW_AS_OF, type Catalogue } from './catalogue';
import type { InformationItem } from './information-items';

/** What „rechtzeitig und umfassend“ means in practice: the items of an information package. */
export const informationItems: Catalogue<InformationItem> = {
  id: 'information-items',
  version: CONTENT_VERSION,
  source: '§ 80 (2), § 90 BetrVG; information package of the participation stage',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'I-01',
      phase: 'FIRST',
      mandatoryWhen: 'always',
      label: { de: 'Ziel und Anlass, Alternativen ohne KI', en: 'Aim and occasion, alternatives without AI' },
      help: {
        de: 'Warum soll sich etwas ändern, und ginge es auch ohne KI?',
        en: 'Why should anything change, and would it work without AI?',
      },
    },
    {
      id: 'I-02',
      phase: 'FIRST',
      mandatoryWhen: 'always',
      label: {
        de: 'Stand der Planung, Zeitplan, offene Entscheidungen',
        en: 'State of planning, timetable, open decisions',
      },
      help: {
        de: 'Was ist schon entschieden, was noch nicht, und wann soll was geschehen?',
        en: 'What is decided already, what is open, and when is what to happen?',
      },
    },
    {
      id: 'I-03',
      phase: 'FIRST',
      mandatoryWhen: 'always',
      label: {
        de: 'Betroffene Bereiche, Zahl und Gruppen der Beschäftigten',
        en: 'Areas, number and groups of employees affected',
      },
      help: {
        de: 'Wer arbeitet künftig mit dem System oder ist von ihm betroffen?',
        en: 'Who will work with the system or be affected by it?',
      },
    },
    {
      id: 'I-04',
      phase: 'CONSULTATION',
      mandatoryWhen: 'always',
      label: {
        de: 'Systembeschreibung: Hersteller, Version, Module, Einsatzort',
        en: 'Description of the system: vendor, version, modules, place of use',
      },
      help: {
        de: 'Nennen Sie auch die Module, die ausgeschaltet bleiben sollen.',
        en: 'Name the modules that are to stay switched off as well.',
      },
    },
    {
      id: 'I-05',
      phase: 'CONSULTATION',
      mandatoryWhen: 'always',
      label: {
        de: 'Ergebnis der KI-Identifikation mit Belegen',
        en: 'Result of the AI identification with evidence',
      },
      help: {
        de: 'Ist es KI, ist es keine, oder ist es unklar – und woher wissen Sie das?',
        en: 'Is it AI, is it not, or is it unclear – and how do you know?',
      },
    },
    {
      id: 'I-06',
      phase: 'CONSULTATION',
      mandatoryWhen: "isAiSystem != 'no'",
      label: {
        de: 'Funktionsweise: Eingangsdaten, Speicherort, Verarbeitung, Lernweise, Ausgaben',
        en: 'How it works: input data, storage, processing, way of learning, outputs',
      },
      help: {
        de: 'Beschreiben Sie den Weg der Daten so, dass Laien ihn verstehen.',
        en: 'Describe the path of the data so that lay people understand it.',
      },
    },
    {
      id: 'I-07',
      phase: 'CONSULTATION',
      mandatoryWhen: 'processesEmployeeData',
      label: {
        de: 'Katalog der Beschäftigtendaten (Feld, Zweck, Rechtsgrundlage, Löschfrist)',
        en: 'Catalogue of employee data (field, purpose, legal basis, retention)',
      },
      help: {
        de: 'Eine Zeile je Datenfeld; der Katalog wird später Anlage der Vereinbarung.',
        en: 'One row per field; the catalogue becomes an annex of the agreement later.',
      },
    },
    {
      id: 'I-08',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R05')",
      label: {
        de: 'Auswertungen, Berichte, Kennzahlen mit Beispielen (Bildschirmfotos)',
        en: 'Evaluations, reports, key figures with examples (screenshots)',
      },
      help: {
        de: 'Zeigen Sie auch Auswertungen, die möglich, aber nicht geplant sind.',
        en: 'Show evaluations that are possible but not planned as well.',
      },
    },
    {
      id: 'I-09',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R05')",
      label: { de: 'Rollen- und Berechtigungskonzept', en: 'Concept of roles and permissions' },
      help: {
        de: 'Wer darf welche Daten sehen, ändern und ausführen?',
        en: 'Who may see, change and export which data?',
      },
    },
    {
      id: 'I-10',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R05')",
      label: {
        de: 'Protokollierung (Was, wie lange, wer sieht es)',
        en: 'Logging (what, how long, who sees it)',
      },
      help: {
        de: 'Nennen Sie jedes Protokoll mit Inhalt, Dauer und Zugriff.',
        en: 'Name each log with its content, duration and access.',
      },
    },
    {
      id: 'I-11',
      phase: 'CONSULTATION',
      mandatoryWhen: 'cloud or dataLake',
      label: {
        de: 'Schnittstellen, Data-Lake, Drittland, Unterauftragnehmer',
        en: 'Interfaces, data lake, third countries, sub-processors',
      },
      help: {
        de: 'Wohin fließen Daten, und wer verarbeitet sie dort?',
        en: 'Where do data flow, and who processes them there?',
      },
    },
    {
      id: 'I-12',
      phase: 'CONSULTATION',
      mandatoryWhen: 'cloud',
      label: {
        de: 'Verträge in den maßgeblichen Teilen, AVV',
        en: 'Relevant parts of the contracts, processing contract',
      },
      help: {
        de: 'Preise dürfen geschwärzt sein, Regeln zu Daten nicht.',
        en: 'Prices may be blacked out, rules on data may not.',
      },
    },
    {
      id: 'I-13',
      phase: 'CONSULTATION',
      mandatoryWhen: 'evergreenUpdates',
      label: {
        de: 'Update- und Änderungsverfahren des Herstellers',
        en: "The vendor's procedure for updates and changes",
      },
      help: {
        de: 'Wie früh erfährt der Betrieb von neuen Funktionen, und lassen sie sich abschalten?',
        en: 'How early does the company learn of new functions, and can they be switched off?',
      },
    },
    {
      id: 'I-14',
      phase: 'CONSULTATION',
      mandatoryWhen: 'always',
      label: {
        de: 'Auswirkungen auf Arbeitsinhalt, Tempo, Handlungsspielraum',
        en: 'Effects on content of work, pace and latitude',
      },
      help: {
        de: 'Was ändert sich an einem gewöhnlichen Arbeitstag?',
        en: 'What changes on an ordinary working day?',
      },
    },
    {
      id: 'I-15',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R12')",
      label: {
        de: 'Auswirkungen auf Personalbedarf, Verwendung freier Zeit',
        en: 'Effects on staffing needs, use of freed time',
      },
      help: {
        de: 'Wofür wird frei werdende Zeit genutzt, und fallen Stellen weg?',
        en: 'What is freed time used for, and are jobs lost?',
      },
    },
    {
      id: 'I-16',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R16a') or rule('R16b')",
      label: { de: 'Qualifizierungsbedarf und -plan', en: 'Need for training and training plan' },
      help: {
        de: 'Wer lernt was, wann, und zählt es als Arbeitszeit?',
        en: 'Who learns what, when, and does it count as working time?',
      },
    },
    {
      id: 'I-17',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R08')",
      label: {
        de: 'Gefährdungsbeurteilung (Entwurf) inkl. psychischer Belastung',
        en: 'Risk assessment (draft) incl. psychological strain',
      },
      help: {
        de: 'Ein Entwurf genügt, denn der Betriebsrat bestimmt bei Verfahren und Maßnahmen mit.',
        en: 'A draft is enough, because the works council co-determines method and measures.',
      },
      withoutCouncil: {
        help: {
          de: 'Ein Entwurf genügt: Die Beschäftigten werden zu Sicherheit und Gesundheit gehört (§ 81 Abs. 3 BetrVG).',
          en: 'A draft is enough: the employees are heard on safety and health (§ 81 (3) BetrVG).',
        },
      },
    },
    {
      id: 'I-18',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R26')",
      label: {
        de: 'Schwellwertprüfung / DSFA, Stellungnahme DSB',
        en: 'Threshold test / DPIA, position of the data protection officer',
      },
      help: {
        de: 'Die Prüfung sagt, ob eine Datenschutz-Folgenabschätzung nötig ist und was sie ergab.',
        en: 'The test says whether an impact assessment is needed and what it found.',
      },
    },
    {
      id: 'I-19',
      phase: 'CONSULTATION',
      mandatoryWhen: "rule('R12') or rule('R19')",
      label: {
        de: 'Wirtschaftlichkeit: Annahmen, Nutzen, Kosten',
        en: 'Economics: assumptions, benefits, costs',
      },
      help: {
        de: 'Auch ohne Pflicht empfohlen: Offene Zahlen schaffen Vertrauen.',
        en: 'Recommended even where not mandatory: open figures build trust.',
      },
    },
    {
      id: 'I-20',
      phase: 'CONSULTATION',
      // Giving out shifts and tasks by what people can or do is a use on people too.
      mandatoryWhen:
        'scoringOfEmployees or usedForRecruiting or usedForPromotionTermination or usedForSelectionGuidelines ' +
        "or taskAllocation in ['skillsAvailability', 'individualBehaviour', 'personalTraits']",
      label: {
        de: 'Genauigkeit, Fehlerarten, Diskriminierungsprüfung',
        en: 'Accuracy, kinds of errors, test for discrimination',
      },
      help: {
        de: 'Wie oft irrt das System, bei wem, und wie wurde das geprüft?',
        en: 'How often does the system err, about whom, and how was that tested?',
      },
    },
    {
      id: 'I-21',
      phase: 'CONSULTATION',
      mandatoryWhen: "isAiSystem != 'no'",
      label: {
        de: 'Konzept menschliche Aufsicht und Eingriff',
        en: 'Concept of human oversight and intervention',
      },
      help: {
        de: 'Wer prüft Ergebnisse, wer darf abweichen, und wer schaltet ab?',
        en: 'Who checks results, who may deviate, and who switches off?',
      },
    },
    {
      id: 'I-22',
      phase: 'AGREEMENT',
      mandatoryWhen: "aiActClass in ['HIGH_RISK', 'HIGH_RISK_EXCEPTION', 'HIGH_RISK_CHECK']",
      label: {
        de: 'KI-VO-Einstufung, Gebrauchsanweisung, Konformitätsunterlagen',
        en: 'AI Act class, instructions for use, conformity documents',
      },
      help: {
        de: 'Die Unterlagen kommen vom Anbieter des Systems.',
        en: 'The documents come from the provider of the system.',
      },
    },
    {
      id: 'I-23',
      phase: 'AGREEMENT',
      mandatoryWhen: 'pilot',
      label: {
        de: 'Pilotkonzept, Abbruch- und Erfolgskriterien',
        en: 'Concept of the pilot, criteria for stopping and success',
      },
      help: {
        de: 'Wo, mit wem, wie lange, und woran erkennen beide Seiten den Erfolg?',
        en: 'Where, with whom, how long, and how do both sides recognise success?',
      },
    },
    {
      id: 'I-24',
      phase: 'AGREEMENT',
      mandatoryWhen:
        "rule('R05') or rule('R06') or rule('R07') or rule('R08') or rule('R09') or rule('R10') or rule('R11') or rule('R12') or rule('R13') or rule('R14') or rule('R15') or rule('R16a') or rule('R16b')",
      label: {
        de: 'Entwurf der Betriebsvereinbarung mit Anlagen',
        en: 'Draft of the works agreement with annexes',
      },
      help: {
        de: 'Der Entwurf entsteht aus den Paragrafen, die beide Seiten verhandeln.',
        en: 'The draft grows out of the paragraphs that both sides negotiate.',
      },
      withoutCouncil: {
        label: {
          de: 'Entwurf der KI-Richtlinie mit Anlagen',
          en: 'Draft of the AI policy with annexes',
        },
        help: {
          de: 'Der Entwurf entsteht aus den Regeln, zu denen die Beschäftigten Stellung nehmen.',
          en: 'The draft grows out of the rules on which the employees give their statement.',
        },
      },
    },
  ],
};
