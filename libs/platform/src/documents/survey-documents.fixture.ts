import type { SurveyPosterData } from './survey-poster.document';
import type { SurveySlipsData } from './survey-slips.document';

export function sampleSlips(changes: Partial<SurveySlipsData> = {}): SurveySlipsData {
  return {
    company: 'Lindenhof Ambulante Pflege GmbH',
    title: 'Dienstplan-Vorschläge mit Bedarfsprognose',
    group: 'Pflege Nord',
    codes: ['ABCDE-FGHJK', '23456-789MN', 'PQRST-VWXYZ', '0A1B2-C3D4E'],
    closesOn: '2026-11-13',
    threshold: 5,
    publicUrl: 'https://einklang.example',
    generatedAt: '2026-10-30',
    ...changes,
  };
}

export function samplePoster(changes: Partial<SurveyPosterData> = {}): SurveyPosterData {
  return {
    company: 'Lindenhof Ambulante Pflege GmbH',
    title: 'Dienstplan-Vorschläge mit Bedarfsprognose',
    closesOn: '2026-11-13',
    threshold: 5,
    minutes: 5,
    hasWorksCouncil: true,
    publicUrl: 'https://einklang.example',
    generatedAt: '2026-10-30',
    ...changes,
  };
}
