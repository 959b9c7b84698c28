import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { PotentialModule } from '@einklang/features/potential';
import { Module } from '@nestjs/common';
import { AnnounceSurveyJob } from './announce-survey.job';
import { SurveyActsController } from './survey-acts.controller';
import { SurveyActs } from './survey-acts.service';
import { SurveyCodes } from './survey-codes.service';
import { SurveyPublishing } from './survey-publishing.service';
import { SurveyResultsController } from './survey-results.controller';
import { SurveyResults } from './survey-results.service';
import { SurveyStandings } from './survey-standing.service';
import { SurveyTexts } from './survey-texts.service';
import { SurveyTrail } from './survey-trail.service';
import { SurveyWaivers } from './survey-waivers.service';
import { SurveysController } from './surveys.controller';
import { Surveys } from './surveys.service';

@Module({
  imports: [InitiativesModule, FactsModule, PotentialModule],
  controllers: [SurveysController, SurveyActsController, SurveyResultsController],
  providers: [
    AnnounceSurveyJob,
    SurveyActs,
    SurveyCodes,
    SurveyPublishing,
    SurveyResults,
    SurveyStandings,
    SurveyTexts,
    SurveyTrail,
    SurveyWaivers,
    Surveys,
  ],
  exports: [SurveyStandings, Surveys, SurveyActs, SurveyCodes, SurveyWaivers],
})
export class SurveysModule {}
