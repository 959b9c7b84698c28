import { Module } from '@nestjs/common';
import { AnnounceElectionJob } from './announce-election.job';
import { AskCandidateJob } from './ask-candidate.job';
import { ElectionBallotsController } from './ballots.controller';
import { ElectionBallots } from './ballots.service';
import { CountElectionJob } from './count-election.job';
import { Counting } from './counting.service';
import { ElectionReading } from './election-reading.service';
import { ElectionTrail } from './election-trail.service';
import { ElectionsController } from './elections.controller';
import { Elections } from './elections.service';
import { EndTermJob } from './end-term.job';
import { Mandates } from './mandates.service';
import { TurnElectionJob } from './turn-election.job';

@Module({
  controllers: [ElectionsController, ElectionBallotsController],
  providers: [
    Elections,
    ElectionReading,
    ElectionTrail,
    ElectionBallots,
    Counting,
    Mandates,
    AnnounceElectionJob,
    AskCandidateJob,
    TurnElectionJob,
    CountElectionJob,
    EndTermJob,
  ],
  exports: [Elections, ElectionReading, ElectionBallots, Mandates],
})
export class ElectionsModule {}
