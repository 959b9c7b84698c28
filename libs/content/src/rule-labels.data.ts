import type { RuleId } from '@einklang/domain';
import { CONTENT_VERSION, LAW_AS_OF, type CatalogueHead } from './catalogue';
import type { RuleLabel } from './rule-labels';

export const ruleLabelsHead: CatalogueHead = {
  id: 'rule-labels',
  version: CONTENT_VERSION,
  source: 'BetrVG, SGB IX, ArbSchG, DSGVO, KI-VO; interpretation of the trigger rules R01 to R32',
  lawAsOf: LAW_AS_OF,
};

/** The trigger rules in plain words. Neutral: both sides read the same sentence. */
export const ruleLabels: Readonly<Record<RuleId, RuleLabel>> = {
  R01: {
    title: {
      de: 'Arbeitsverfahren und Arbeitsabläufe, auch mit KI',
      en: 'Work methods and processes, including AI',
    },
    consequence: {
      de: 'Der Arbeitgeber unterrichtet den Betriebsrat rechtzeitig mit Unterlagen und berät die Planung mit ihm. Das Gesetz nennt dafür keine Frist.',
      en: 'The employer informs the works council in good time with documents and discusses the plans with it. The law sets no period for this.',
    },
  },
  R02: {
    title: { de: 'Planung technischer Anlagen', en: 'Planning of technical installations' },
    consequence: {
      de: 'Der Arbeitgeber unterrichtet den Betriebsrat über die geplante Anlage und berät die Folgen mit ihm.',
      en: 'The employer informs the works council of the planned installation and discusses the effects with it.',
    },
  },
  R03: {
    title: { de: 'Allgemeine Unterrichtung', en: 'General information' },
    consequence: {
      de: 'Der Betriebsrat erhält auf Verlangen jederzeit die Unterlagen, die er für seine Aufgaben braucht.',
      en: 'On request, the works council receives the documents that it needs for its tasks at any time.',
    },
  },
  R04: {
    title: { de: 'Sachverständige bei KI', en: 'Experts on AI' },
    consequence: {
      de: 'Muss der Betriebsrat KI beurteilen, gilt Sachverstand als erforderlich. Thema, Person und Kosten vereinbaren beide Seiten.',
      en: 'If the works council has to assess AI, an expert is deemed necessary. Both sides agree on topic, person and cost.',
    },
  },
  R05: {
    title: {
      de: 'Technik, die Leistung oder Verhalten überwachen kann',
      en: 'Technology that can monitor performance or conduct',
    },
    consequence: {
      de: 'Einführung und Anwendung brauchen die Zustimmung des Betriebsrats. Es genügt, dass sich das System zur Überwachung eignet.',
      en: 'Introduction and use need the consent of the works council. It is enough that the system is suited to monitoring.',
    },
  },
  R06: {
    title: { de: 'Ordnung und Verhalten im Betrieb', en: 'Order and conduct in the establishment' },
    consequence: {
      de: 'Regeln zum Verhalten brauchen die Zustimmung des Betriebsrats. Reine Arbeitsanweisungen brauchen sie nicht.',
      en: 'Rules of conduct need the consent of the works council. Mere instructions on how to do the work do not.',
    },
  },
  R07: {
    title: { de: 'Lage und Dauer der Arbeitszeit', en: 'Timing and length of working time' },
    consequence: {
      de: 'Dienstpläne, Pausen und Überstunden brauchen die Zustimmung des Betriebsrats.',
      en: 'Rosters, breaks and overtime need the consent of the works council.',
    },
  },
  R08: {
    title: {
      de: 'Gesundheitsschutz und Gefährdungsbeurteilung',
      en: 'Health protection and risk assessment',
    },
    consequence: {
      de: 'Die Gefährdungen werden beurteilt, auch psychische Belastung. Über Verfahren und Maßnahmen bestimmt der Betriebsrat mit.',
      en: 'Hazards are assessed, including psychological strain. The works council co-determines method and measures.',
    },
  },
  R09: {
    title: { de: 'Entgelt und Leistungslohn', en: 'Pay and performance-related pay' },
    consequence: {
      de: 'Wirkt das System auf das Entgelt, ist die Zustimmung des Betriebsrats nötig. Tarifverträge gehen vor.',
      en: 'If the system affects pay, the consent of the works council is needed. Collective agreements take precedence.',
    },
  },
  R10: {
    title: { de: 'Mobile Arbeit', en: 'Mobile work' },
    consequence: {
      de: 'Wie mobile Arbeit gestaltet wird, braucht die Zustimmung des Betriebsrats.',
      en: 'How mobile work is organised needs the consent of the works council.',
    },
  },
  R11: {
    title: { de: 'Besondere Belastung durch geänderte Arbeit', en: 'Particular strain from changed work' },
    consequence: {
      de: 'Der Betriebsrat kann Maßnahmen verlangen, die die Belastung abwenden, mildern oder ausgleichen.',
      en: 'The works council can demand measures that avert, ease or compensate for the strain.',
    },
  },
  R12: {
    title: { de: 'Personalplanung', en: 'Staff planning' },
    consequence: {
      de: 'Der Arbeitgeber unterrichtet über den Personalbedarf und berät, wie sich Härten vermeiden lassen.',
      en: 'The employer informs about staffing needs and discusses how hardship can be avoided.',
    },
  },
  R13: {
    title: { de: 'Vorschläge zur Beschäftigungssicherung', en: 'Proposals to secure employment' },
    consequence: {
      de: 'Der Betriebsrat kann Vorschläge machen. Der Arbeitgeber berät sie und begründet eine Ablehnung, in Betrieben über 100 Beschäftigte schriftlich.',
      en: 'The works council can make proposals. The employer discusses them and gives reasons for refusing, in writing in establishments with more than 100 employees.',
    },
  },
  R14: {
    title: {
      de: 'Personalfragebogen und Beurteilungsgrundsätze',
      en: 'Staff questionnaires and assessment principles',
    },
    consequence: {
      de: 'Fragebogen und Grundsätze der Beurteilung brauchen die Zustimmung des Betriebsrats.',
      en: 'Questionnaires and principles of assessment need the consent of the works council.',
    },
  },
  R15: {
    title: { de: 'Auswahlrichtlinien, auch durch KI', en: 'Selection guidelines, also set up by AI' },
    consequence: {
      de: 'Richtlinien für die Auswahl von Personal brauchen die Zustimmung des Betriebsrats, auch wenn KI sie aufstellt.',
      en: 'Guidelines for selecting staff need the consent of the works council, even if AI sets them up.',
    },
  },
  R16a: {
    title: { de: 'Einführung von Berufsbildung', en: 'Introduction of vocational training' },
    consequence: {
      de: 'Reichen die Kenntnisse künftig nicht aus, bestimmt der Betriebsrat bei der Einführung von Schulungen mit.',
      en: 'If present skills will no longer do, the works council co-determines the introduction of training.',
    },
  },
  R16b: {
    title: { de: 'Durchführung von Berufsbildung', en: 'Carrying out vocational training' },
    consequence: {
      de: 'Inhalte, Lehrende und Teilnehmende der Schulungen brauchen die Zustimmung des Betriebsrats.',
      en: 'Content, trainers and participants of training need the consent of the works council.',
    },
  },
  R16c: {
    title: { de: 'Beratung über Berufsbildung', en: 'Consultation on vocational training' },
    consequence: {
      de: 'Auf Verlangen des Betriebsrats ermittelt der Arbeitgeber den Bedarf und berät ihn. Ohne Einigung kann die Einigungsstelle vermitteln.',
      en: 'At the request of the works council the employer establishes the need and discusses it. Without agreement the conciliation committee can mediate.',
    },
  },
  R17: {
    title: { de: 'Einstellung und Versetzung', en: 'Hiring and transfer' },
    consequence: {
      de: 'Jede einzelne Maßnahme braucht die Zustimmung des Betriebsrats. Äußert er sich nicht binnen einer Woche, gilt sie als erteilt.',
      en: 'Each single measure needs the consent of the works council. If it does not respond within one week, consent is deemed given.',
    },
  },
  R18: {
    title: { de: 'Anhörung vor Kündigungen', en: 'Hearing before dismissals' },
    consequence: {
      de: 'Vor jeder Kündigung wird der Betriebsrat gehört: eine Woche, bei außerordentlicher Kündigung drei Tage.',
      en: 'The works council is heard before each dismissal: one week, three days for an extraordinary dismissal.',
    },
  },
  R19: {
    title: { de: 'Wirtschaftsausschuss', en: 'Finance committee' },
    consequence: {
      de: 'In Unternehmen mit mehr als 100 Beschäftigten wird der Business Case mit dem Wirtschaftsausschuss beraten.',
      en: 'In companies with more than 100 employees the business case is discussed with the finance committee.',
    },
  },
  R20: {
    title: { de: 'Betriebsänderung', en: 'Operational change' },
    consequence: {
      de: 'Vor der Umsetzung verhandeln beide Seiten über Interessenausgleich und Sozialplan. Holen Sie Rechtsrat ein.',
      en: 'Before implementation both sides negotiate a reconciliation of interests and a social plan. Seek legal advice.',
    },
  },
  R21: {
    title: { de: 'Schwerbehindertenvertretung', en: 'Representative of severely disabled employees' },
    consequence: {
      de: 'Die Schwerbehindertenvertretung wird vor der Entscheidung unterrichtet und gehört. Fehlt das, wird es binnen sieben Tagen nachgeholt.',
      en: 'The representative is informed and heard before the decision. If that was omitted, it is made good within seven days.',
    },
  },
  R22: {
    title: { de: 'Unterrichtung jeder betroffenen Person', en: 'Information of each person affected' },
    consequence: {
      de: 'Der Arbeitgeber unterrichtet alle Betroffenen über ihre Aufgabe, Änderungen und Gefahren.',
      en: 'The employer informs everybody affected about their task, changes and hazards.',
    },
  },
  R23: {
    title: {
      de: 'Anhörung der Beschäftigten ohne Betriebsrat',
      en: 'Hearing of employees without a works council',
    },
    consequence: {
      de: 'Ohne Betriebsrat hört der Arbeitgeber die Beschäftigten zu Sicherheit und Gesundheit selbst an.',
      en: 'Without a works council the employer hears the employees on safety and health directly.',
    },
  },
  R24: {
    title: { de: 'Unterweisung vor der Nutzung', en: 'Instruction before use' },
    consequence: {
      de: 'Alle Beschäftigten werden vor der Nutzung während der Arbeitszeit unterwiesen.',
      en: 'All employees are instructed during working time before they use the system.',
    },
  },
  R25: {
    title: { de: 'Datenschutzhinweis', en: 'Privacy notice' },
    consequence: {
      de: 'Die Betroffenen erfahren, welche Daten wozu und wie lange verarbeitet werden.',
      en: 'The persons concerned learn which data are processed, for what and for how long.',
    },
  },
  R26: {
    title: { de: 'Datenschutz-Folgenabschätzung', en: 'Data protection impact assessment' },
    consequence: {
      de: 'Vor der Verarbeitung werden die Risiken für die Betroffenen abgeschätzt und gemindert.',
      en: 'Before processing, the risks to the persons concerned are assessed and reduced.',
    },
  },
  R27: {
    title: { de: 'Unterrichtung bei Hochrisiko-KI', en: 'Information on high-risk AI' },
    consequence: {
      de: 'Beschäftigte und ihre Vertretung werden vor dem Einsatz unterrichtet. Die Pflicht gilt ab 2. Dezember 2027; wir empfehlen es schon jetzt.',
      en: 'Employees and their representatives are informed before use. The duty applies from 2 December 2027; we recommend it now.',
    },
  },
  R28: {
    title: { de: 'Kennzeichnung', en: 'Labelling' },
    consequence: {
      de: 'Menschen erfahren, dass sie mit KI sprechen oder KI-Inhalte sehen.',
      en: 'People are told that they talk to an AI or see content made by AI.',
    },
  },
  R29: {
    title: { de: 'Verbotene Praktik', en: 'Prohibited practice' },
    consequence: {
      de: 'Diese Anwendung ist verboten. Das Vorhaben wird gesperrt.',
      en: 'This application is prohibited. The initiative is locked.',
    },
  },
  R30: {
    title: { de: 'Entscheidung allein durch Automatik', en: 'Decision by automation alone' },
    consequence: {
      de: 'Eine Maschine darf über wichtige Folgen für Menschen nicht allein entscheiden, außer eine Ausnahme ist belegt.',
      en: 'A machine must not decide alone on important consequences for people unless an exception is documented.',
    },
  },
  R31: {
    title: { de: 'Zuständiges Gremium', en: 'Competent body' },
    consequence: {
      de: 'Das System gilt im ganzen Unternehmen. Die Gremien klären, wer zuständig ist.',
      en: 'The system applies throughout the company. The bodies clarify which of them is competent.',
    },
  },
  R32: {
    title: { de: 'Vorrang des Tarifvertrags', en: 'Precedence of the collective agreement' },
    consequence: {
      de: 'Bei Entgelt und Arbeitszeit geht der Tarifvertrag vor. Prüfen Sie solche Paragrafen.',
      en: 'For pay and working time the collective agreement takes precedence. Check such paragraphs.',
    },
  },
};
