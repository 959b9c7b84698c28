export { ConcernsModule } from './concerns.module';
export { AnnounceConcernJob } from './announce-concern.job';
export { ConcernMeasures } from './concern-measures.service';
export { ConcernTopics } from './concern-topics.service';
export { Concerns } from './concerns.service';
