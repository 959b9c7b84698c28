export { SurveysModule } from './surveys.module';
export { AnnounceSurveyJob } from './announce-survey.job';
export { SurveyActs } from './survey-acts.service';
export { SurveyCodes, newCodes } from './survey-codes.service';
export { SurveyStandings, type KnownSurvey } from './survey-standing.service';
export { Surveys } from './surveys.service';
export { SurveyWaivers } from './survey-waivers.service';
