import type { SurveyTemplateQuestion } from './survey-templates';

/** PULS-KI-1, word for word (domain 7.6). */
export const surveyBeforeGoLive: readonly SurveyTemplateQuestion[] = [
  {
    id: 'P01',
    dim: 'INFO',
    reverse: false,
    text: {
      de: 'Ich weiß, wofür die geplante KI-Anwendung in meinem Arbeitsbereich eingesetzt werden soll.',
      en: 'I know what the planned AI application is to be used for in my area of work.',
      simple: 'Ich weiß: Dafür soll die KI bei meiner Arbeit da sein.',
    },
  },
  {
    id: 'P02',
    dim: 'INFO',
    reverse: false,
    text: {
      de: 'Ich wurde früh genug und verständlich informiert.',
      en: 'I was informed early enough and in a way I could understand.',
      simple: 'Ich habe früh genug davon gehört. Ich habe es verstanden.',
    },
  },
  {
    id: 'P03',
    dim: 'BETEILIGUNG',
    reverse: false,
    text: {
      de: 'Ich kann meine Erfahrungen und Vorschläge einbringen.',
      en: 'I can contribute my experience and suggestions.',
      simple: 'Ich kann sagen, was ich weiß und was ich vorschlage.',
    },
  },
  {
    id: 'P04',
    dim: 'BETEILIGUNG',
    reverse: false,
    text: {
      de: 'Ich erfahre, was aus Hinweisen aus der Belegschaft geworden ist.',
      en: 'I learn what became of the points that staff raised.',
      simple: 'Ich erfahre, was mit unseren Hinweisen passiert ist.',
    },
  },
  {
    id: 'P05',
    dim: 'NUTZEN',
    reverse: false,
    text: {
      de: 'Ich erwarte, dass mir die Anwendung bei meiner Arbeit hilft.',
      en: 'I expect the application to help me in my work.',
      simple: 'Ich glaube: Die KI wird mir bei der Arbeit helfen.',
    },
  },
  {
    id: 'P06',
    dim: 'KONTROLLE',
    reverse: true,
    text: {
      de: 'Ich befürchte, dass damit meine Leistung oder mein Verhalten kontrolliert wird.',
      en: 'I fear that it will be used to monitor my performance or my behaviour.',
      simple: 'Ich habe Sorge: Die KI prüft, wie ich arbeite oder was ich tue.',
    },
  },
  {
    id: 'P07',
    dim: 'DATEN',
    reverse: false,
    text: {
      de: 'Ich vertraue darauf, dass mit meinen Daten verantwortungsvoll umgegangen wird.',
      en: 'I trust that my data will be handled responsibly.',
      simple: 'Ich vertraue darauf: Mit meinen Daten geht man gut um.',
    },
  },
  {
    id: 'P08',
    dim: 'SICHERHEIT',
    reverse: true,
    text: {
      de: 'Ich mache mir wegen der Anwendung Sorgen um meinen Arbeitsplatz oder meine Aufgaben.',
      en: 'Because of the application I worry about my job or my tasks.',
      simple: 'Ich habe wegen der KI Sorge um meine Arbeit.',
    },
  },
  {
    id: 'P09',
    dim: 'BELASTUNG',
    reverse: true,
    text: {
      de: 'Ich befürchte, dass meine Arbeit dichter oder hektischer wird.',
      en: 'I fear that my work will become denser or more hectic.',
      simple: 'Ich habe Sorge: Ich habe dann mehr Stress.',
    },
  },
  {
    id: 'P10',
    dim: 'AUTONOMIE',
    reverse: false,
    text: {
      de: 'Ich werde weiterhin selbst entscheiden können, wie ich meine Arbeit erledige.',
      en: 'I will still be able to decide for myself how I do my work.',
      simple: 'Ich kann auch später selbst entscheiden, wie ich arbeite.',
    },
  },
  {
    id: 'P11',
    dim: 'AUTONOMIE',
    reverse: false,
    text: {
      de: 'Meine Arbeit bleibt abwechslungsreich.',
      en: 'My work will remain varied.',
      simple: 'Meine Arbeit bleibt bunt. Es wird nicht langweilig.',
    },
  },
  {
    id: 'P12',
    dim: 'KOMPETENZ',
    reverse: false,
    text: {
      de: 'Ich fühle mich ausreichend vorbereitet, um mit der Anwendung zu arbeiten.',
      en: 'I feel sufficiently prepared to work with the application.',
      simple: 'Ich habe genug gelernt. Ich kann mit der KI arbeiten.',
    },
  },
  {
    id: 'P13',
    dim: 'FUEHRUNG',
    reverse: false,
    text: {
      de: 'Meine Führungskraft nimmt Fragen und Sorgen zu KI ernst.',
      en: 'My manager takes questions and worries about AI seriously.',
      simple: 'Meine Führungskraft nimmt Fragen und Sorgen ernst.',
    },
  },
  {
    id: 'P14',
    dim: 'KORREKTUR',
    reverse: false,
    text: {
      de: 'Ich weiß, an wen ich mich wenden kann, wenn die Anwendung Fehler macht oder ich anderer Meinung bin.',
      en: 'I know whom to turn to if the application makes mistakes or I disagree with it.',
      simple: 'Macht die KI einen Fehler? Ich weiß, wen ich dann frage.',
    },
  },
];
