export { SurveyEntryModule } from './survey-entry.module';
