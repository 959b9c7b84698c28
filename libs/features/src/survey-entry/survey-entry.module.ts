import { Module } from '@nestjs/common';
import { BallotsController } from './ballots.controller';
import { Ballots } from './ballots.service';
import { GuessLimit } from './guess-limit';

@Module({ controllers: [BallotsController], providers: [Ballots, GuessLimit] })
export class SurveyEntryModule {}
