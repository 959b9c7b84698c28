export { FactsModule } from './facts.module';
export { Facts } from './facts.service';
export { Rules, type RuleAssessment } from './rules.service';
export { AnnounceContestJob } from './announce-contest.job';
