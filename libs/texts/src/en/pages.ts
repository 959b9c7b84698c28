import type { pages as source } from '../de/pages';
import type { Shape } from '../shape';

export const pages: Shape<typeof source> = {
  help: {
    title: 'Help',
    intro: 'Here you find explanations in plain words. Help stands in the same place on every page.',
    stepsTitle: 'How an initiative proceeds',
    steps: {
      potential: 'Potential analysis: you check whether it is AI, what it is good for and whom it touches.',
      businessCase:
        'Business case: you calculate costs and benefits, with ranges instead of false precision.',
      participation: 'Participation: the works council is informed, asks questions and states its position.',
      agreement: 'Agreement: both sides negotiate section by section and sign the same document.',
      operation: 'Operation and evaluation: you check whether benefits and promises have come true.',
    },
    roomsTitle: 'Who can read what?',
    rooms:
      'Everything stands in an area: joint, works council only, management only or open to the company. Under each heading you see who can read the page. What is in “Works council only” is seen neither by management nor by administrators.',
    glossaryLink: 'Glossary: words from A to Z',
    messagesLink: 'Messages and what they mean',
    contactTitle: 'Contact',
    contact:
      'The administrators of your company answer questions about using Einklang. You find them under Administration.',
    keyboardTitle: 'Using the keyboard',
    keyboard:
      'Everything works without a mouse. Tab leads on, Shift and Tab lead back. The first stop on each page is “Skip to content”. Escape closes dialogs.',
  },
  glossary: {
    title: 'Glossary',
    intro: 'One word for each thing, everywhere.',
    search: 'Find a word',
    none: 'No word found. Try a shorter one.',
  },
  messages: {
    title: 'Messages',
    intro: 'What the messages mean and what you can do. The short names help support.',
  },
  accessibility: {
    title: 'Accessibility',
    intro:
      'Everybody should be able to use Einklang. The measure is WCAG 2.2, level AA, and the German BITV 2.0.',
    stateTitle: 'State',
    state:
      'Each page is checked automatically: light and dark, on a large and on a small screen. There has been no check by an independent body yet.',
    knownTitle: 'What is still missing',
    known: 'Uploaded files are the responsibility of the people who provide them.',
    reportTitle: 'Report a barrier',
    report: 'Report barriers to the administrators of your company. Name the page and what did not work.',
  },
  privacy: {
    title: 'Privacy',
    intro: 'The controller is the company for which you work. It runs Einklang itself or has it run.',
    foreignTitle: '0 external services',
    foreign:
      'These pages load nothing from other servers: no fonts, no tracking pixels, no maps. This is checked with each change.',
    cookieTitle: 'Cookies and storage',
    cookie:
      'There is one cookie for signing in. It ends when you sign out, after 12 hours at the latest. Your browser also keeps your choice of language and appearance, and drafts until you sign out.',
    dataTitle: 'Which data are stored',
    data: 'Name, e-mail address, roles, what you contribute, and the timeline: who did what and when. Only you see your learning results.',
    rightsTitle: 'Your rights',
    rights:
      'You can ask for access, correction and deletion (Art. 15 to 17 GDPR). Turn to the data protection officer of your company.',
  },
  imprint: {
    title: 'Imprint',
    intro: 'This installation is run by the company or the consultancy that invited you.',
    operator:
      'The provider within the meaning of § 5 DDG (German Digital Services Act) is the operator of this installation.',
    software: 'Einklang is free software under the Apache License 2.0.',
  },
};
