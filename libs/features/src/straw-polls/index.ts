export { StrawPollsModule } from './straw-polls.module';
export { StrawPolls } from './straw-polls.service';
export { AnnounceStrawPollJob } from './announce-straw-poll.job';
