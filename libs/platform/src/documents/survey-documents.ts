import type { Locale } from '@einklang/texts';
import { renderPdf } from './render-pdf';
import type { SurveyPosterData } from './survey-poster.document';
import type { SurveySlipsData } from './survey-slips.document';

/** Codes on slips to cut out, with a cover that says how to hand them round; PDF/UA-1. */
export const surveySlipsDocument = (data: SurveySlipsData, locale: Locale): Promise<Uint8Array> =>
  renderPdf({ template: 'survey-slips', data, locale });

/** The poster that leads to the survey, one A4 page; PDF/UA-1. */
export const surveyPosterDocument = (data: SurveyPosterData, locale: Locale): Promise<Uint8Array> =>
  renderPdf({ template: 'survey-poster', data, locale });
