import { CONTENT_VERSION, LAW_AS_OF, type Bilingual, type Catalogue } from './catalogue';

/** A term of labour law, data protection or work science in one plain sentence. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: Bilingual;
  readonly meaning: Bilingual;
}

/** What a lay person needs to understand; the words of the interface itself are in `texts`. */
export const glossary: Catalogue<GlossaryTerm> = {
  id: 'glossary',
  version: CONTENT_VERSION,
  source: 'Works Constitution Act, GDPR, AI Act, work science; in plain words',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'Employer',
      term: { de: 'Arbeitgeber', en: 'Employer' },
      meaning: {
        de: 'Das Unternehmen, bei dem Sie arbeiten; es handelt durch die Geschäftsführung.',
        en: 'The company you work for; it acts through its management.',
      },
    },
    {
      id: 'Employee',
      term: { de: 'Beschäftigte', en: 'Employees' },
      meaning: {
        de: 'Alle, die im Betrieb arbeiten, auch Auszubildende.',
        en: 'Everybody who works in the company, trainees included.',
      },
    },
    {
      id: 'ExecutiveStaff',
      term: { de: 'Leitende Angestellte', en: 'Executive staff' },
      meaning: {
        de: 'Führungskräfte mit eigener Entscheidungsmacht; der Betriebsrat vertritt sie nicht.',
        en: 'Managers with powers of their own; the works council does not represent them.',
      },
    },
    {
      id: 'EligibleVoters',
      term: { de: 'Wahlberechtigte', en: 'Eligible voters' },
      meaning: {
        de: 'Alle, die den Betriebsrat wählen dürfen.',
        en: 'Everybody who may elect the works council.',
      },
    },
    {
      id: 'Chair',
      term: { de: 'Vorsitz des Betriebsrats', en: 'Chair of the works council' },
      meaning: {
        de: 'Spricht für den Betriebsrat, aber nur im Rahmen seiner Beschlüsse.',
        en: 'Speaks for the works council, but only within its resolutions.',
      },
    },
    {
      id: 'Substitute',
      term: { de: 'Ersatzmitglied', en: 'Substitute member' },
      meaning: {
        de: 'Rückt nach, solange ein Mitglied des Betriebsrats verhindert ist.',
        en: 'Steps in as long as a member of the works council is unable to attend.',
      },
    },
    {
      id: 'CentralWorksCouncil',
      term: { de: 'Gesamtbetriebsrat', en: 'Central works council' },
      meaning: {
        de: 'Vertritt die Beschäftigten, wenn etwas mehrere Betriebe zugleich betrifft.',
        en: 'Represents employees where something concerns several establishments at once.',
      },
    },
    {
      id: 'YouthTraineeDelegation',
      term: { de: 'Jugend- und Auszubildendenvertretung (JAV)', en: 'Youth and trainee delegation' },
      meaning: {
        de: 'Vertritt junge Beschäftigte und Auszubildende im Betriebsrat.',
        en: 'Represents young employees and trainees in the works council.',
      },
    },
    {
      id: 'DisabledRepresentative',
      term: { de: 'Schwerbehindertenvertretung (SBV)', en: 'Representative of severely disabled employees' },
      meaning: {
        de: 'Vertritt schwerbehinderte Beschäftigte und wird vor Entscheidungen gehört.',
        en: 'Represents severely disabled employees and is heard before decisions.',
      },
    },
    {
      id: 'FinanceCommittee',
      term: { de: 'Wirtschaftsausschuss', en: 'Finance committee' },
      meaning: {
        de: 'Berät in größeren Unternehmen mit der Leitung über wirtschaftliche Fragen.',
        en: 'In larger companies it discusses economic matters with management.',
      },
    },
    {
      id: 'WorksMeeting',
      term: { de: 'Betriebsversammlung', en: 'Works meeting' },
      meaning: {
        de: 'Treffen aller Beschäftigten; der Betriebsrat lädt dazu ein.',
        en: 'A meeting of all employees; the works council calls it.',
      },
    },
    {
      id: 'Consultation',
      term: { de: 'Beratung', en: 'Consultation' },
      meaning: {
        de: 'Der Arbeitgeber muss mit dem Betriebsrat über die Planung sprechen.',
        en: 'The employer must discuss its plans with the works council.',
      },
    },
    {
      id: 'Hearing',
      term: { de: 'Anhörung', en: 'Hearing' },
      meaning: {
        de: 'Jemand muss nach seiner Meinung gefragt werden, bevor entschieden wird.',
        en: 'Somebody must be asked for their view before a decision is made.',
      },
    },
    {
      id: 'TimelyAndComprehensive',
      term: { de: 'rechtzeitig und umfassend', en: 'timely and comprehensive' },
      meaning: {
        de: 'So früh und vollständig, dass Vorschläge die Planung noch ändern können.',
        en: 'So early and complete that proposals can still change the plans.',
      },
    },
    {
      id: 'Quorum',
      term: { de: 'Beschlussfähigkeit', en: 'Quorum' },
      meaning: {
        de: 'Mindestens die Hälfte des Betriebsrats muss an der Abstimmung teilnehmen.',
        en: 'At least half of the works council must take part in the vote.',
      },
    },
    {
      id: 'Minutes',
      term: { de: 'Niederschrift', en: 'Minutes' },
      meaning: {
        de: 'Das unterschriebene Protokoll einer Sitzung des Betriebsrats.',
        en: 'The signed record of a meeting of the works council.',
      },
    },
    {
      id: 'RulesOfProcedure',
      term: { de: 'Geschäftsordnung', en: 'Rules of procedure' },
      meaning: {
        de: 'Eigene Regeln des Betriebsrats für seine Arbeit.',
        en: "The works council's own rules for its work.",
      },
    },
    {
      id: 'FrameworkAgreement',
      term: { de: 'Rahmen-Betriebsvereinbarung', en: 'Framework agreement' },
      meaning: {
        de: 'Gemeinsame Regeln für alle Systeme; jedes System bekommt eine Anlage.',
        en: 'Common rules for all systems; each system gets an annex.',
      },
    },
    {
      id: 'InformalArrangement',
      term: { de: 'Regelungsabrede', en: 'Informal arrangement' },
      meaning: {
        de: 'Absprache, die nur Arbeitgeber und Betriebsrat bindet.',
        en: 'An arrangement that binds only employer and works council.',
      },
    },
    {
      id: 'ConciliationRuling',
      term: { de: 'Spruch der Einigungsstelle', en: 'Ruling of the conciliation committee' },
      meaning: {
        de: 'Entscheidung, die eine fehlende Einigung ersetzen kann.',
        en: 'A decision that can replace a missing agreement.',
      },
    },
    {
      id: 'AfterEffect',
      term: { de: 'Nachwirkung', en: 'After-effect' },
      meaning: {
        de: 'Regeln gelten nach einer Kündigung weiter, bis es neue gibt.',
        en: 'Rules continue after a termination until there are new ones.',
      },
    },
    {
      id: 'Termination',
      term: { de: 'Kündigung der Vereinbarung', en: 'Termination of the agreement' },
      meaning: {
        de: 'Eine Seite beendet die Vereinbarung, meist mit drei Monaten Frist.',
        en: "One side ends the agreement, usually with three months' notice.",
      },
    },
    {
      id: 'ReconciliationOfInterests',
      term: { de: 'Interessenausgleich', en: 'Reconciliation of interests' },
      meaning: {
        de: 'Absprache, ob und wie eine große Änderung im Betrieb geschieht.',
        en: 'An arrangement on whether and how a major change takes place.',
      },
    },
    {
      id: 'SocialPlan',
      term: { de: 'Sozialplan', en: 'Social plan' },
      meaning: {
        de: 'Regelt, wie Nachteile durch eine große Änderung ausgeglichen werden.',
        en: 'Says how disadvantages from a major change are compensated.',
      },
    },
    {
      id: 'OperationalChange',
      term: { de: 'Betriebsänderung', en: 'Operational change' },
      meaning: {
        de: 'Große Änderung, zum Beispiel grundlegend neue Arbeitsmethoden oder viele Entlassungen.',
        en: 'A major change, such as fundamentally new methods or many dismissals.',
      },
    },
    {
      id: 'SelectionGuideline',
      term: { de: 'Auswahlrichtlinie', en: 'Selection guideline' },
      meaning: {
        de: 'Regeln, nach denen Menschen eingestellt, versetzt oder gekündigt werden.',
        en: 'Rules for hiring, transferring or dismissing people.',
      },
    },
    {
      id: 'AssessmentPrinciples',
      term: { de: 'Beurteilungsgrundsätze', en: 'Assessment principles' },
      meaning: {
        de: 'Regeln, nach denen Leistung und Verhalten beurteilt werden.',
        en: 'Rules for assessing performance and conduct.',
      },
    },
    {
      id: 'Transfer',
      term: { de: 'Versetzung', en: 'Transfer' },
      meaning: {
        de: 'Jemand bekommt für längere Zeit eine deutlich andere Arbeit.',
        en: 'Somebody is given clearly different work for a longer time.',
      },
    },
    {
      id: 'WorksCouncilExpert',
      term: { de: 'Sachverständige des Betriebsrats', en: 'Expert of the works council' },
      meaning: {
        de: 'Fachleute von außen, die der Betriebsrat bei KI hinzuziehen darf.',
        en: 'Outside specialists whom the works council may call in on AI.',
      },
    },
    {
      id: 'InformantEmployee',
      term: { de: 'Auskunftsperson', en: 'Informant employee' },
      meaning: {
        de: 'Beschäftigte, die dem Betriebsrat ihr Fachwissen zur Verfügung stellen.',
        en: 'Employees who share their expertise with the works council.',
      },
    },
    {
      id: 'CollectiveAgreement',
      term: { de: 'Tarifvertrag', en: 'Collective agreement' },
      meaning: {
        de: 'Vertrag zwischen Gewerkschaft und Arbeitgeberseite, etwa über Entgelt und Arbeitszeit.',
        en: 'A contract between trade union and employers, for instance on pay and hours.',
      },
    },
    {
      id: 'CollectiveAgreementPrecedence',
      term: { de: 'Tarifvorrang', en: 'Precedence of the collective agreement' },
      meaning: {
        de: 'Was der Tarifvertrag regelt, kann eine Betriebsvereinbarung nicht ändern.',
        en: "What a collective agreement governs, a works agreement can't change.",
      },
    },
    {
      id: 'ConfidentialityDuty',
      term: { de: 'Geheimhaltung', en: 'Duty of confidentiality' },
      meaning: {
        de: 'Ausdrücklich geheime Betriebsgeheimnisse darf der Betriebsrat nicht weitergeben.',
        en: 'The works council must not pass on secrets expressly marked as such.',
      },
    },
    {
      id: 'Controller',
      term: { de: 'Verantwortlicher (Datenschutz)', en: 'Controller (data protection)' },
      meaning: {
        de: 'Wer über Zweck und Mittel der Datenverarbeitung entscheidet, hier der Arbeitgeber.',
        en: 'Whoever decides on purpose and means of processing, here the employer.',
      },
    },
    {
      id: 'Processor',
      term: { de: 'Auftragsverarbeiter', en: 'Processor' },
      meaning: {
        de: 'Ein Dienstleister, der Daten nur nach Weisung verarbeitet.',
        en: 'A service provider that processes data on instruction only.',
      },
    },
    {
      id: 'DataProtectionOfficer',
      term: { de: 'Datenschutzbeauftragte', en: 'Data protection officer' },
      meaning: {
        de: 'Fachleute, die unabhängig über den Datenschutz wachen.',
        en: 'A specialist who watches over data protection independently.',
      },
    },
    {
      id: 'ProcessingRecord',
      term: { de: 'Verzeichnis von Verarbeitungstätigkeiten', en: 'Record of processing' },
      meaning: {
        de: 'Liste aller Vorgänge, bei denen der Betrieb Personendaten verarbeitet.',
        en: 'A list of all operations in which the company processes personal data.',
      },
    },
    {
      id: 'ProcessingContract',
      term: { de: 'Auftragsverarbeitungsvertrag (AVV)', en: 'Processing contract' },
      meaning: {
        de: 'Vertrag darüber, was ein Dienstleister mit Daten tun darf.',
        en: 'A contract on what a service provider may do with data.',
      },
    },
    {
      id: 'DataMinimisation',
      term: { de: 'Datenminimierung', en: 'Data minimisation' },
      meaning: {
        de: 'Es werden nur Daten verarbeitet, die wirklich nötig sind.',
        en: 'Only data that are really needed are processed.',
      },
    },
    {
      id: 'PurposeLimitation',
      term: { de: 'Zweckbindung', en: 'Purpose limitation' },
      meaning: {
        de: 'Daten dürfen nur für den vereinbarten Zweck genutzt werden.',
        en: 'Data may be used only for the agreed purpose.',
      },
    },
    {
      id: 'EmployeeData',
      term: { de: 'Beschäftigtendaten', en: 'Employee data' },
      meaning: {
        de: 'Daten über Menschen, die im Betrieb arbeiten.',
        en: 'Data about the people who work in the company.',
      },
    },
    {
      id: 'Monitoring',
      term: { de: 'Leistungs- und Verhaltenskontrolle', en: 'Monitoring of performance and conduct' },
      meaning: {
        de: 'Technik zeigt, was oder wie schnell einzelne Menschen arbeiten.',
        en: 'Technology shows what individuals do or how fast they work.',
      },
    },
    {
      id: 'RetentionPeriod',
      term: { de: 'Löschfrist', en: 'Retention period' },
      meaning: {
        de: 'Zeit, nach der Daten gelöscht werden müssen.',
        en: 'The time after which data must be deleted.',
      },
    },
    {
      id: 'GroupAccount',
      term: { de: 'Gruppenaccount', en: 'Group account' },
      meaning: {
        de: 'Gemeinsamer Zugang, damit niemand einzeln ausgewertet werden kann.',
        en: 'A shared account, so that nobody can be evaluated individually.',
      },
    },
    {
      id: 'AiSystem',
      term: { de: 'KI-System', en: 'AI system' },
      meaning: {
        de: 'Software, die aus Daten ableitet, was sie vorhersagt, vorschlägt oder entscheidet.',
        en: 'Software that derives from data what it predicts, proposes or decides.',
      },
    },
    {
      id: 'AiAct',
      term: { de: 'KI-Verordnung (KI-VO)', en: 'AI Act' },
      meaning: {
        de: 'Europäisches Gesetz, das regelt, wie KI angeboten und genutzt werden darf.',
        en: 'European law on how AI may be offered and used.',
      },
    },
    {
      id: 'Provider',
      term: { de: 'Anbieter', en: 'Provider' },
      meaning: {
        de: 'Wer ein KI-System entwickelt und verkauft.',
        en: 'Whoever develops and sells an AI system.',
      },
    },
    {
      id: 'Deployer',
      term: { de: 'Betreiber', en: 'Deployer' },
      meaning: {
        de: 'Wer ein KI-System im eigenen Betrieb nutzt, also meist der Arbeitgeber.',
        en: 'Whoever uses an AI system in their own company, usually the employer.',
      },
    },
    {
      id: 'HighRisk',
      term: { de: 'Hochrisiko-KI', en: 'High-risk AI' },
      meaning: {
        de: 'KI mit strengen Pflichten, zum Beispiel bei der Auswahl von Personal.',
        en: 'AI with strict duties, for example in selecting staff.',
      },
    },
    {
      id: 'AiLiteracy',
      term: { de: 'KI-Kompetenz', en: 'AI literacy' },
      meaning: {
        de: 'Wissen, um KI sinnvoll und sicher zu nutzen.',
        en: 'The knowledge to use AI sensibly and safely.',
      },
    },
    {
      id: 'HumanOversight',
      term: { de: 'menschliche Aufsicht', en: 'Human oversight' },
      meaning: {
        de: 'Menschen prüfen die KI, können eingreifen und sie abschalten.',
        en: 'People check the AI, can intervene and can switch it off.',
      },
    },
    {
      id: 'CoDeterminedAlgorithm',
      term: { de: 'mitbestimmter Algorithmus', en: 'Co-determined algorithm' },
      meaning: {
        de: 'Beide Seiten legen fest, nach welchen Regeln das System rechnet.',
        en: 'Both sides decide by which rules the system computes.',
      },
    },
    {
      id: 'Maturity',
      term: { de: 'Reifegrad', en: 'Maturity' },
      meaning: {
        de: 'Zeigt, wie gut der Betrieb auf KI vorbereitet ist.',
        en: 'Shows how well the company is prepared for AI.',
      },
    },
    {
      id: 'RiskAssessment',
      term: { de: 'Gefährdungsbeurteilung', en: 'Risk assessment' },
      meaning: {
        de: 'Prüfung, was bei der Arbeit krank machen oder verletzen kann.',
        en: 'A check of what can make people ill or hurt them at work.',
      },
    },
    {
      id: 'PsychologicalStrain',
      term: { de: 'psychische Belastung', en: 'Psychological strain' },
      meaning: {
        de: 'Alles, was bei der Arbeit auf Geist und Gefühle wirkt, etwa Zeitdruck.',
        en: 'Everything at work that affects mind and feelings, such as time pressure.',
      },
    },
    {
      id: 'OshSpecialist',
      term: { de: 'Fachkraft für Arbeitssicherheit', en: 'Occupational safety specialist' },
      meaning: {
        de: 'Berät den Betrieb, wie Arbeit sicher und gesund bleibt.',
        en: 'Advises the company on how work stays safe and healthy.',
      },
    },
    {
      id: 'OccupationalPhysician',
      term: { de: 'Betriebsärztin, Betriebsarzt', en: 'Company doctor' },
      meaning: {
        de: 'Berät zu Gesundheit bei der Arbeit und hat Schweigepflicht.',
        en: 'Advises on health at work and is bound to secrecy.',
      },
    },
    {
      id: 'SafetyInstruction',
      term: { de: 'Unterweisung', en: 'Safety instruction' },
      meaning: {
        de: 'Erklärung vor der Nutzung, wie man sicher arbeitet.',
        en: 'An explanation before use of how to work safely.',
      },
    },
    {
      id: 'DecisionLatitude',
      term: { de: 'Handlungsspielraum', en: 'Latitude' },
      meaning: {
        de: 'Was Sie bei Ihrer Arbeit selbst entscheiden können.',
        en: 'What you can decide for yourself in your work.',
      },
    },
    {
      id: 'WorkIntensification',
      term: { de: 'Arbeitsverdichtung', en: 'Work intensification' },
      meaning: { de: 'Mehr Arbeit in der gleichen Zeit.', en: 'More work in the same time.' },
    },
    {
      id: 'LossOfAgency',
      term: { de: 'Entmündigung', en: 'Loss of agency' },
      meaning: {
        de: 'Das System bestimmt, und der Mensch führt nur noch aus.',
        en: 'The system decides and the human merely carries out.',
      },
    },
    {
      id: 'OpportunityRiskAnalysis',
      term: { de: 'Chancen-Risiken-Analyse', en: 'Analysis of chances and risks' },
      meaning: {
        de: 'Beide Seiten sammeln, was besser und was schlechter werden kann.',
        en: 'Both sides collect what can get better and what worse.',
      },
    },
    {
      id: 'ConcernRegister',
      term: { de: 'Sorgenregister', en: 'Concern register' },
      meaning: {
        de: 'Liste der Sorgen aus dem Betrieb und dessen, was daraus wurde.',
        en: 'A list of the concerns in the company and what became of them.',
      },
    },
    {
      id: 'PulseSurvey',
      term: { de: 'Pulsbefragung', en: 'Pulse survey' },
      meaning: {
        de: 'Kurze, freiwillige und anonyme Befragung zur Stimmung im Betrieb.',
        en: 'A short, voluntary and anonymous survey on the mood in the company.',
      },
    },
    {
      id: 'QualifiedSignature',
      term: { de: 'qualifizierte elektronische Signatur', en: 'Qualified electronic signature' },
      meaning: {
        de: 'Elektronische Unterschrift, die einer Unterschrift auf Papier gleichsteht.',
        en: 'An electronic signature that equals one on paper.',
      },
    },
  ],
};
