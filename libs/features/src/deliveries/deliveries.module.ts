import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AnnounceDeliveryJob } from './announce-delivery.job';
import { AnnounceReceiptJob } from './announce-receipt.job';
import { DeliveriesController } from './deliveries.controller';
import { Deliveries } from './deliveries.service';

@Module({
  imports: [InitiativesModule],
  controllers: [DeliveriesController],
  providers: [Deliveries, AnnounceDeliveryJob, AnnounceReceiptJob],
  exports: [Deliveries],
})
export class DeliveriesModule {}
