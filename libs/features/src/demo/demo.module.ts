import { CommentsModule } from '@einklang/features/comments';
import { DeliveriesModule } from '@einklang/features/deliveries';
import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { Chapters } from './chapters';
import { DemoPlayer } from './demo-player';

@Module({
  imports: [InitiativesModule, FactsModule, DeliveriesModule, CommentsModule],
  providers: [Chapters, DemoPlayer],
})
export class DemoModule {}
