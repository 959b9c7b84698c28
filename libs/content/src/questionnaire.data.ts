import { QUESTIONNAIRE } from '@einklang/domain';
import { CONTENT_VERSION, LAW_AS_OF, type Bilingual, type Catalogue } from './catalogue';
import type { QuestionBlock, QuestionWords } from './questionnaire';

export const questionnaireIntro: Bilingual = {
  de: 'Nicht jede Software, die automatisch abläuft, ist KI. Mit diesen Fragen prüfen Sie gemeinsam, worum es sich handelt. Unklare Antworten sind erlaubt – sie werden zu Fragen an den Hersteller.',
  en: 'Not all software that runs by itself is AI. With these questions you find out together what it is. Unclear answers are fine – they become questions to the vendor.',
};

export const questionBlocks: Readonly<Record<QuestionBlock, Bilingual>> = {
  COLLECT: { de: 'Daten sammeln', en: 'Collecting data' },
  GATHER: { de: 'Big Data', en: 'Big data' },
  SOFTWARE: { de: 'Software', en: 'Software' },
  ACT: { de: 'Aktion', en: 'Action' },
  CORE: { de: 'Kernfunktionen', en: 'Core functions' },
  LEARN: { de: 'Lernender Aspekt', en: 'Learning' },
  AI_ACT: { de: 'KI-Verordnung', en: 'AI Act' },
  STAFF: { de: 'Beschäftigte', en: 'Employees' },
  VENDOR: { de: 'Herstellerangaben', en: 'Vendor information' },
};

/** KI-ID-1: is it AI, and does it touch the people at work? */
export const questionnaire: Catalogue<QuestionWords> = {
  id: QUESTIONNAIRE,
  version: CONTENT_VERSION,
  source:
    'Brochure of the en[AI]ble project (four elements); Art. 3 (1) AI Act and the Commission guidelines on it',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'A1',
      block: 'COLLECT',
      text: {
        de: 'Woher bekommt die Software ihre Daten?',
        en: 'Where does the software get its data from?',
      },
      example: {
        de: 'Ein Scanner liest Belege, ein Fahrzeug meldet Positionen, jemand füllt eine Maske aus.',
        en: 'A scanner reads documents, a vehicle reports positions, somebody fills in a form.',
      },
      toVendor: {
        de: 'Woher bekommt Ihre Software ihre Daten?',
        en: 'Where does your software get its data from?',
      },
      options: {
        sensor: {
          de: 'Sensoren, Maschinen, Fahrzeuge, Geräte',
          en: 'Sensors, machines, vehicles, devices',
        },
        staffInput: { de: 'Eingaben von Beschäftigten', en: 'Input by employees' },
        usageLog: {
          de: 'Nutzungs- und Protokolldaten (z. B. Anmeldungen, Klicks, Bearbeitungszeiten)',
          en: 'Usage and log data (e.g. sign-ins, clicks, handling times)',
        },
        customer: { de: 'Kundinnen und Kunden, Website, Telefon', en: 'Customers, website, telephone' },
        otherSystems: { de: 'andere IT-Systeme', en: 'Other IT systems' },
        external: { de: 'Internet, externe Datenanbieter', en: 'Internet, external data providers' },
        none: { de: 'keine laufende Datensammlung', en: 'No continuous collection of data' },
      },
    },
    {
      id: 'A2',
      block: 'GATHER',
      text: { de: 'Wo laufen die Daten zusammen?', en: 'Where do the data come together?' },
      example: {
        de: 'Wer sich im Browser anmeldet, arbeitet meist in der Cloud des Herstellers.',
        en: 'Whoever signs in by browser usually works in the vendor’s cloud.',
      },
      toVendor: {
        de: 'Wo laufen die Daten bei Ihrer Software zusammen?',
        en: 'Where do the data of your software come together?',
      },
      options: {
        device: { de: 'nur im einzelnen Gerät', en: 'Only in the single device' },
        server: { de: 'auf einem eigenen Server', en: 'On a server of our own' },
        cloud: {
          de: 'in der Cloud des Herstellers oder eines Dienstleisters',
          en: 'In the cloud of the vendor or a service provider',
        },
        lake: {
          de: 'in einem Datenbestand aus mehreren Quellen (Data-Lake)',
          en: 'In a pool of data from several sources (data lake)',
        },
      },
    },
    {
      id: 'A3',
      block: 'SOFTWARE',
      text: {
        de: 'Wie kommt das Programm zu seinen Ergebnissen?',
        en: 'How does the program arrive at its results?',
      },
      example: {
        de: 'Feste Regel: »Ab 500 Euro prüft die Leitung.« Gelernt: »Ähnliche Rechnungen wurden bisher so gebucht.«',
        en: 'Fixed rule: “From 500 euros on, the manager checks.” Learned: “Similar invoices were posted like this.”',
      },
      toVendor: {
        de: 'Wie kommt Ihr Programm zu seinen Ergebnissen?',
        en: 'How does your program arrive at its results?',
      },
      options: {
        fixedRules: {
          de: 'nach fest programmierten Regeln (wenn – dann), die Menschen festgelegt haben',
          en: 'By rules (if – then) that people have laid down in the program',
        },
        formula: {
          de: 'mit einer festen Formel oder einfachen Statistik (z. B. Mittelwert, Vorjahreswert)',
          en: 'With a fixed formula or simple statistics (e.g. a mean, last year’s figure)',
        },
        optimisation: {
          de: 'durch mathematische Optimierung mit fest vorgegebenen Zielen und Bedingungen',
          en: 'By mathematical optimisation with fixed goals and conditions',
        },
        mlStatic: {
          de: 'mit einem Modell, das aus Beispieldaten gelernt hat und im Betrieb gleich bleibt',
          en: 'With a model that has learned from sample data and stays the same in operation',
        },
        mlContinuous: {
          de: 'mit einem Modell, das im Betrieb aus neuen Daten oder Korrekturen weiterlernt',
          en: 'With a model that goes on learning from new data or corrections in operation',
        },
        generative: {
          de: 'mit einem Sprach- oder Bildmodell (generative KI)',
          en: 'With a language or image model (generative AI)',
        },
        knowledge: {
          de: 'durch automatisches Schlussfolgern aus einer Wissensbasis',
          en: 'By automatic reasoning from a knowledge base',
        },
        mixed: { de: 'Mischung aus Regeln und gelerntem Modell', en: 'A mix of rules and a learned model' },
      },
    },
    {
      id: 'A4',
      block: 'ACT',
      text: {
        de: 'Was macht das Programm mit dem Ergebnis?',
        en: 'What does the program do with the result?',
      },
      example: {
        de: 'Ein Dienstplan-Vorschlag ist ein Vorschlag, auch wenn ihn fast immer jemand übernimmt.',
        en: 'A proposed roster is a proposal, even if somebody almost always accepts it.',
      },
      toVendor: {
        de: 'Was macht Ihr Programm mit dem Ergebnis?',
        en: 'What does your program do with the result?',
      },
      options: {
        show: { de: 'zeigt Informationen an', en: 'Shows information' },
        predict: {
          de: 'sagt etwas voraus oder bewertet (Score)',
          en: 'Predicts something or rates it (score)',
        },
        recommend: { de: 'macht Vorschläge', en: 'Makes proposals' },
        generate: { de: 'erzeugt Texte, Bilder, Pläne', en: 'Generates texts, images, plans' },
        assign: { de: 'weist Aufgaben oder Arbeit zu', en: 'Assigns tasks or work' },
        decide: { de: 'trifft Entscheidungen', en: 'Makes decisions' },
        control: { de: 'steuert Maschinen oder Abläufe', en: 'Controls machines or processes' },
        profile: { de: 'erstellt Profile von Personen', en: 'Creates profiles of persons' },
      },
    },
    {
      id: 'B1',
      block: 'CORE',
      text: {
        de: 'Wahrnehmen: Erfasst das System selbst Informationen oder Daten aus seiner Umgebung?',
        en: 'Perceive: does the system itself capture information or data from its surroundings?',
      },
      example: {
        de: 'Kamera, Mikrofon, Sensor, gescannte Post, Klicks in einer Anwendung.',
        en: 'Camera, microphone, sensor, scanned mail, clicks in an application.',
      },
      toVendor: {
        de: 'Wahrnehmen: Erfasst Ihr System selbst Informationen oder Daten aus seiner Umgebung?',
        en: 'Perceive: does your system itself capture information or data from its surroundings?',
      },
      options: {},
    },
    {
      id: 'B2',
      block: 'CORE',
      text: {
        de: 'Verstehen: Deutet es die Daten, z. B. erkennt es Muster, Sprache, Bilder oder Zusammenhänge?',
        en: 'Understand: does it interpret the data, e.g. recognise patterns, language, images or relations?',
      },
      example: {
        de: 'Es erkennt, dass eine E-Mail eine Beschwerde ist, ohne dass das Wort darin steht.',
        en: 'It recognises that a mail is a complaint although the word is not in it.',
      },
      toVendor: {
        de: 'Verstehen: Deutet Ihr System die Daten, z. B. erkennt es Muster, Sprache, Bilder oder Zusammenhänge?',
        en: 'Understand: does your system interpret the data, e.g. recognise patterns, language, images or relations?',
      },
      options: {},
    },
    {
      id: 'B3',
      block: 'CORE',
      text: {
        de: 'Handeln: Löst es eigenständig etwas aus oder bereitet es eine Entscheidung unmittelbar vor?',
        en: 'Act: does it trigger something by itself or directly prepare a decision?',
      },
      example: {
        de: 'Es sortiert ein Teil aus, verschickt eine Antwort oder setzt eine Reihenfolge.',
        en: 'It rejects a part, sends a reply or sets an order of priority.',
      },
      toVendor: {
        de: 'Handeln: Löst Ihr System eigenständig etwas aus oder bereitet es eine Entscheidung unmittelbar vor?',
        en: 'Act: does your system trigger something by itself or directly prepare a decision?',
      },
      options: {},
    },
    {
      id: 'B4',
      block: 'CORE',
      text: {
        de: 'Lernen: Verbessert es seine Ergebnisse aus Erfahrung – vor der Auslieferung oder im Betrieb?',
        en: 'Learn: does it improve its results from experience – before delivery or in operation?',
      },
      example: {
        de: 'Die Vorschläge werden mit der Zeit besser, oder der Hersteller hat es vorab trainiert.',
        en: 'The proposals get better over time, or the vendor has trained it beforehand.',
      },
      toVendor: {
        de: 'Lernen: Verbessert Ihr System seine Ergebnisse aus Erfahrung – vor der Auslieferung oder im Betrieb?',
        en: 'Learn: does your system improve its results from experience – before delivery or in operation?',
      },
      options: {},
    },
    {
      id: 'C1',
      block: 'LEARN',
      text: {
        de: 'Ändert sich das Verhalten durch neue Daten oder Korrekturen, ohne dass jemand Regeln umprogrammiert?',
        en: 'Does the behaviour change with new data or corrections, without anybody reprogramming rules?',
      },
      example: {
        de: 'Die Vorschläge werden anders, ohne dass jemand die Regeln ändert.',
        en: 'The proposals become different without anybody changing the rules.',
      },
      toVendor: {
        de: 'Ändert sich das Verhalten Ihrer Software durch neue Daten oder Korrekturen, ohne dass jemand Regeln umprogrammiert?',
        en: 'Does the behaviour of your software change with new data or corrections, without anybody reprogramming rules?',
      },
      options: {},
    },
    {
      id: 'C2',
      block: 'LEARN',
      text: {
        de: 'Wurde das Programm mit Beispieldaten trainiert?',
        en: 'Was the program trained with sample data?',
      },
      example: {
        de: 'Zum Beispiel mit vielen Bildern guter und schlechter Teile.',
        en: 'For example with many pictures of good and bad parts.',
      },
      toVendor: {
        de: 'Haben Sie das Programm mit Beispieldaten trainiert?',
        en: 'Did you train the program with sample data?',
      },
      options: {},
    },
    {
      id: 'C3',
      block: 'LEARN',
      text: {
        de: 'Kann der Hersteller alle Entscheidungsregeln vollständig aufschreiben?',
        en: 'Can the vendor write down all decision rules completely?',
      },
      example: {
        de: 'Bei festen Regeln geht das. Bei einem gelernten Modell geht es nicht.',
        en: 'With fixed rules this is possible. With a learned model it is not.',
      },
      toVendor: {
        de: 'Können Sie alle Entscheidungsregeln vollständig aufschreiben?',
        en: 'Can you write down all decision rules completely?',
      },
      options: {},
    },
    {
      id: 'C4',
      block: 'LEARN',
      text: {
        de: 'Wirbt der Hersteller mit Begriffen wie KI, Copilot, Machine Learning, intelligent, prädiktiv, Assistent?',
        en: 'Does the vendor advertise with words such as AI, copilot, machine learning, smart, predictive, assistant?',
      },
      example: {
        de: 'Ein Blick auf die Website oder in das Angebot genügt.',
        en: 'A look at the website or the offer is enough.',
      },
      toVendor: {
        de: 'Werben Sie für Ihr Produkt mit Begriffen wie KI, Copilot, Machine Learning, intelligent, prädiktiv, Assistent?',
        en: 'Do you advertise your product with words such as AI, copilot, machine learning, smart, predictive, assistant?',
      },
      options: {},
    },
    {
      id: 'D1',
      block: 'AI_ACT',
      text: { de: 'Wie selbstständig arbeitet das System?', en: 'How independently does the system work?' },
      example: {
        de: 'Ein Taschenrechner arbeitet nur auf Eingabe. Ein Prüfsystem am Band arbeitet weitgehend selbst.',
        en: 'A calculator works on input only. An inspection system on the line works largely by itself.',
      },
      toVendor: {
        de: 'Wie selbstständig arbeitet Ihr System?',
        en: 'How independently does your system work?',
      },
      options: {
        manual: {
          de: 'nur auf einzelne manuelle Eingabe, ohne eigenen Rechenweg',
          en: 'Only on single manual input, without a way of calculating of its own',
        },
        partly: { de: 'teilweise selbstständig', en: 'Partly independently' },
        full: { de: 'weitgehend selbstständig', en: 'Largely independently' },
      },
    },
    {
      id: 'D2',
      block: 'AI_ACT',
      text: { de: 'Welche Ausgaben erzeugt es?', en: 'Which outputs does it produce?' },
      example: {
        de: 'Eine Prognose, ein Textentwurf, eine Rangfolge, eine Freigabe.',
        en: 'A forecast, a draft text, a ranking, an approval.',
      },
      toVendor: { de: 'Welche Ausgaben erzeugt Ihr System?', en: 'Which outputs does your system produce?' },
      options: {
        prediction: { de: 'Vorhersagen', en: 'Predictions' },
        content: { de: 'Inhalte', en: 'Content' },
        recommendation: { de: 'Empfehlungen', en: 'Recommendations' },
        decision: { de: 'Entscheidungen', en: 'Decisions' },
        none: { de: 'nur Darstellung vorhandener Daten', en: 'Only shows data that exist already' },
      },
    },
    {
      id: 'E1',
      block: 'STAFF',
      text: {
        de: 'Fallen Daten an, die einzelnen Beschäftigten zugeordnet werden können (auch über Kennung, Gerät, Schicht)?',
        en: 'Do data arise that can be attributed to single employees (also by user id, device or shift)?',
      },
      example: {
        de: 'Wer hat wann welchen Beleg bearbeitet?',
        en: 'Who handled which document at what time?',
      },
      toVendor: {
        de: 'Fallen in Ihrer Software Daten an, die einzelnen Beschäftigten zugeordnet werden können (auch über Kennung, Gerät, Schicht)?',
        en: 'Do data arise in your software that can be attributed to single employees (also by user id, device or shift)?',
      },
      options: {},
    },
    {
      id: 'E2',
      block: 'STAFF',
      text: {
        de: 'Könnte man daraus – auch wenn es niemand vorhat – Leistung oder Verhalten ablesen?',
        en: 'Could performance or conduct be read from them – even if nobody plans to?',
      },
      example: {
        de: 'Stückzahlen je Person, Anmeldezeiten, Pausen, Fehler je Schicht.',
        en: 'Quantities per person, sign-in times, breaks, errors per shift.',
      },
      toVendor: {
        de: 'Könnte man aus diesen Daten – auch wenn es niemand vorhat – Leistung oder Verhalten von Beschäftigten ablesen?',
        en: 'Could performance or conduct of employees be read from these data – even if nobody plans to?',
      },
      options: {},
    },
    {
      id: 'E3',
      block: 'STAFF',
      text: {
        de: 'Beeinflusst das System, wer welche Arbeit, Schicht, Bewertung, Stelle oder Vergütung bekommt?',
        en: 'Does the system influence who gets which work, shift, assessment, position or pay?',
      },
      example: {
        de: 'Auch ein Vorschlag beeinflusst, wenn er meist übernommen wird.',
        en: 'A proposal influences too, if it is usually accepted.',
      },
      toVendor: {
        de: 'Kann Ihr System beeinflussen, wer welche Arbeit, Schicht, Bewertung, Stelle oder Vergütung bekommt?',
        en: 'Can your system influence who gets which work, shift, assessment, position or pay?',
      },
      options: {},
    },
    {
      id: 'E4',
      block: 'STAFF',
      text: {
        de: 'Werden Stimme, Gesicht, Gesundheit, Stimmung oder Standort ausgewertet?',
        en: 'Are voice, face, health, mood or location analysed?',
      },
      example: {
        de: 'Diktat, Kamera, Müdigkeitswarnung, Ortung eines Fahrzeugs.',
        en: 'Dictation, camera, fatigue warning, tracking of a vehicle.',
      },
      toVendor: {
        de: 'Wertet Ihre Software Stimme, Gesicht, Gesundheit, Stimmung oder Standort von Beschäftigten aus?',
        en: 'Does your software analyse voice, face, health, mood or location of employees?',
      },
      options: {},
    },
    {
      id: 'E5',
      block: 'VENDOR',
      text: {
        de: 'Liegt eine Auskunft des Herstellers vor: Eingangsdaten, Speicherort, Verarbeitung, Lernweise, Zugriffe?',
        en: 'Has the vendor given information on: input data, place of storage, processing, way of learning, access?',
      },
      example: {
        de: 'Datenblatt, Antwort auf eine Anfrage, Vertrag zur Auftragsverarbeitung mit Anlagen.',
        en: 'A data sheet, a reply to a request, a processing contract with annexes.',
      },
      toVendor: {
        de: 'Geben Sie uns eine Auskunft zu Eingangsdaten, Speicherort, Verarbeitung, Lernweise und Zugriffen? Bitte beschreiben Sie diese fünf Punkte in der Erläuterung.',
        en: 'Do you give us information on input data, place of storage, processing, way of learning and access? Please describe these five points in the note.',
      },
      options: {},
    },
  ],
};
