export { FactsModule } from './facts.module';
export { Facts, type FactsWatcher } from './facts.service';
export { Confirmations } from './confirmations.service';
export { Contests } from './contests.service';
export { Rules, type RuleAssessment } from './rules.service';
export { AnnounceContestJob } from './announce-contest.job';
