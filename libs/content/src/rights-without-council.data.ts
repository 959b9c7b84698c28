import { CONTENT_VERSION, LAW_AS_OF, type Bilingual, type CatalogueHead } from './catalogue';

export interface RightsSection {
  readonly id: string;
  readonly heading: Bilingual;
  readonly points: readonly { readonly text: Bilingual; readonly norm: string | null }[];
}

export interface RightsPage extends CatalogueHead {
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly sections: readonly RightsSection[];
  readonly notice: Bilingual;
}

/** The neutral page of a company without a works council: visible to all, edited by nobody in the company. */
export const rightsWithoutCouncil: RightsPage = {
  id: 'rights-without-council',
  version: CONTENT_VERSION,
  source: 'BetrVG, ArbSchG, KSchG, DSGVO, KI-VO',
  lawAsOf: LAW_AS_OF,
  title: {
    de: 'Ihre Rechte im Betrieb ohne Betriebsrat',
    en: 'Your rights in a company without a works council',
  },
  intro: {
    de: 'Auch ohne Betriebsrat haben Sie Rechte, wenn KI eingeführt wird. Diese Seite ist neutral. Die Geschäftsführung kann sie nicht ändern.',
    en: 'Even without a works council you have rights when AI is introduced. This page is neutral. Management cannot change it.',
  },
  sections: [
    {
      id: 'informed',
      heading: { de: 'Sie werden informiert', en: 'You are informed' },
      points: [
        {
          text: {
            de: 'Ihr Arbeitgeber erklärt Ihnen Ihre Aufgabe, Änderungen und Gefahren bei der Arbeit.',
            en: 'Your employer explains your task, changes and hazards at work to you.',
          },
          norm: '§ 81 Abs. 1, 2 BetrVG',
        },
        {
          text: {
            de: 'Ändert Technik Ihre Arbeit, bespricht der Arbeitgeber mit Ihnen, wie Sie das nötige Können erwerben.',
            en: 'If technology changes your work, the employer discusses with you how you acquire the skills you need.',
          },
          norm: '§ 81 Abs. 4 BetrVG',
        },
        {
          text: {
            de: 'Sie erfahren, welche Daten über Sie wozu und wie lange verarbeitet werden.',
            en: 'You learn which data about you are processed, for what and for how long.',
          },
          norm: 'Art. 13, 14 DSGVO',
        },
        {
          text: {
            de: 'Vor dem Einsatz von Hochrisiko-KI werden Sie unterrichtet. Diese Pflicht gilt ab 2. Dezember 2027.',
            en: 'You are informed before high-risk AI is used. This duty applies from 2 December 2027.',
          },
          norm: 'Art. 26 Abs. 7 KI-VO',
        },
      ],
    },
    {
      id: 'heard',
      heading: { de: 'Sie werden gehört', en: 'You are heard' },
      points: [
        {
          text: {
            de: 'Ohne Betriebsrat hört der Arbeitgeber Sie zu allem, was Ihre Sicherheit und Gesundheit betreffen kann.',
            en: 'Without a works council the employer hears you on everything that can affect your safety and health.',
          },
          norm: '§ 81 Abs. 3 BetrVG',
        },
        {
          text: {
            de: 'Sie können Vorschläge zu Ihrem Arbeitsplatz machen und Ihre Leistung erläutern lassen.',
            en: 'You can make proposals on your workplace and have your performance explained.',
          },
          norm: '§ 82 BetrVG',
        },
        {
          text: {
            de: 'Sie können sich beschweren, wenn Sie sich benachteiligt fühlen. Das darf keine Nachteile haben.',
            en: 'You can complain if you feel disadvantaged. That must have no disadvantages.',
          },
          norm: '§ 84 BetrVG',
        },
        {
          text: {
            de: 'Bei einer Datenschutz-Folgenabschätzung holt der Arbeitgeber gegebenenfalls den Standpunkt der Betroffenen ein.',
            en: 'In an impact assessment the employer seeks the views of those affected where appropriate.',
          },
          norm: 'Art. 35 Abs. 9 DSGVO',
        },
      ],
    },
    {
      id: 'protected',
      heading: { de: 'Sie werden geschützt', en: 'You are protected' },
      points: [
        {
          text: {
            de: 'Sie werden vor der Nutzung während der Arbeitszeit unterwiesen.',
            en: 'You are instructed before use, during working time.',
          },
          norm: '§ 12 ArbSchG',
        },
        {
          text: {
            de: 'Der Arbeitgeber beurteilt die Gefahren, auch die psychische Belastung.',
            en: 'The employer assesses the hazards, including psychological strain.',
          },
          norm: '§ 5 ArbSchG',
        },
        {
          text: {
            de: 'Sie können Auskunft über Ihre Daten verlangen und Fehler berichtigen lassen.',
            en: 'You can ask for access to your data and have errors corrected.',
          },
          norm: 'Art. 15, 16 DSGVO',
        },
      ],
    },
    {
      id: 'speakers',
      heading: { de: 'Vertrauenspersonen KI', en: 'Elected speakers on AI' },
      points: [
        {
          text: {
            de: 'Sie können für ein Vorhaben geheim eine bis drei Vertrauenspersonen je 50 Beschäftigte wählen.',
            en: 'For an initiative you can elect one to three speakers per 50 employees by secret vote.',
          },
          norm: null,
        },
        {
          text: {
            de: 'Die Geschäftsführung hat bei dieser Wahl keine Stimme.',
            en: 'Management has no vote in this election.',
          },
          norm: null,
        },
        {
          text: {
            de: 'Die Vertrauenspersonen haben keine gesetzlichen Mitbestimmungsrechte und ersetzen keinen Betriebsrat.',
            en: 'The elected speakers have no statutory rights of co-determination and do not replace a works council.',
          },
          norm: null,
        },
      ],
    },
    {
      id: 'founding',
      heading: { de: 'So kann ein Betriebsrat entstehen', en: 'How a works council can come about' },
      points: [
        {
          text: {
            de: 'Ein Betriebsrat kann gewählt werden, wenn in der Regel mindestens fünf Wahlberechtigte ständig beschäftigt sind. Drei von ihnen müssen wählbar sein.',
            en: 'A works council can be elected if as a rule at least five eligible voters are permanently employed. Three of them must be eligible for election.',
          },
          norm: '§ 1 BetrVG',
        },
        {
          text: {
            de: 'Drei Wahlberechtigte oder eine Gewerkschaft können zu einer Versammlung einladen, die den Wahlvorstand wählt.',
            en: 'Three eligible voters or a trade union can call a meeting that elects the election committee.',
          },
          norm: '§ 17 Abs. 2, 3 BetrVG',
        },
        {
          text: {
            de: 'In Betrieben mit fünf bis 100 Wahlberechtigten gilt ein vereinfachtes Verfahren.',
            en: 'In establishments with five to 100 eligible voters a simplified procedure applies.',
          },
          norm: '§ 14a BetrVG',
        },
        {
          text: {
            de: 'Die Kosten der Wahl trägt der Arbeitgeber.',
            en: 'The employer bears the cost of the election.',
          },
          norm: '§ 20 Abs. 3 BetrVG',
        },
        {
          text: {
            de: 'Niemand darf die Wahl behindern oder beeinflussen. Ein Verstoß kann strafbar sein.',
            en: 'Nobody may obstruct or influence the election. A breach can be a criminal offence.',
          },
          norm: '§§ 20, 119 BetrVG',
        },
        {
          text: {
            de: 'Wer zur Wahl einlädt, ist in gewissem Umfang vor Kündigung geschützt.',
            en: 'Those who call the election are protected against dismissal to a certain extent.',
          },
          norm: '§ 15 KSchG',
        },
      ],
    },
  ],
  notice: {
    de: 'Hinweis, keine Rechtsberatung. Auskunft geben auch Gewerkschaften, Kammern und Fachanwältinnen und Fachanwälte.',
    en: 'A note, no legal advice. Trade unions, chambers and specialised lawyers also give information.',
  },
};
