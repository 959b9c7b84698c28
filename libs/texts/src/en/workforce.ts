import type { workforce as source } from '../de/workforce';
import type { Shape } from '../shape';

export const workforce: Shape<typeof source> = {
  visibility: 'Visible to: everybody in the company',
  goingOn: {
    title: 'What is going on?',
    intro: 'Here you find what holds, who speaks for you and where you can read more.',
    speakers: 'Who speaks for whom?',
    management: 'Management',
    managementNote: 'It decides for the employer. The project lead drives an initiative.',
    council: 'Works council',
    councilNote: 'It represents the employees. It decides by resolution in its meeting.',
    representatives: 'Elected speakers',
    representativesNote:
      'They speak for the employees. They have no statutory rights of co-determination and do not replace a works council.',
    others: 'Other people to turn to',
    othersNote: 'For data protection, safety and health, for example.',
    nobody: 'Nobody is entered here yet.',
    reading: 'Read more',
    glossaryLink: 'Glossary: terms from A to Z',
    electionLink: 'Election of speakers',
    rightsLink: 'Your rights in a company without a works council',
  },
  displays: {
    title: 'What holds here?',
    none: 'No agreement on AI has been displayed so far.',
    noneYet: 'No AI policy has been displayed so far.',
    since: 'In force since {{day}}.',
    from: 'In force from {{day}}.',
    review: 'Next review: {{day}}.',
    displayed: 'Displayed on {{day}}.',
    displayedAt: 'Displayed on {{day}}. Posted: {{place}}.',
    read: 'Read the text',
    print: 'See and print the notice',
    save: 'Save as PDF',
  },
  rights: {
    election: 'To the election of speakers',
    asOf: 'State of the law: {{day}}.',
  },
};
