import { MeetingsModule } from '@einklang/features/meetings';
import { Module } from '@nestjs/common';
import { AnnounceStrawPollJob } from './announce-straw-poll.job';
import { StrawPollsController } from './straw-polls.controller';
import { StrawPolls } from './straw-polls.service';

@Module({
  imports: [MeetingsModule],
  controllers: [StrawPollsController],
  providers: [StrawPolls, AnnounceStrawPollJob],
  exports: [StrawPolls],
})
export class StrawPollsModule {}
