export { PrioritiesModule } from './priorities.module';
export { DataRatings } from './data-ratings.service';
export { HumanRatings } from './human-ratings.service';
export { Priorities, type KnownPriority } from './priorities.service';
