import { CONTENT_VERSION, LAW_AS_OF, type Catalogue } from './catalogue';
import { surveyAfterGoLive } from './survey-after-go-live.data';
import { surveyBeforeGoLive } from './survey-before-go-live.data';
import type { SurveyTemplate } from './survey-templates';

/** The pulse survey: before an application comes, and the same items once it is there. */
export const surveyTemplates: Catalogue<SurveyTemplate> = {
  id: 'survey-templates',
  version: CONTENT_VERSION,
  source: 'Pulse survey of the participation method (BT-7)',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'PULS-KI-1',
      label: { de: 'Vor der Einführung', en: 'Before the introduction' },
      questions: surveyBeforeGoLive,
    },
    {
      id: 'PULS-KI-2',
      label: { de: 'Nach der Einführung', en: 'After the introduction' },
      questions: surveyAfterGoLive,
    },
  ],
};
