import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeliveryQuery, SendFirstInformation } from './deliveries.dto';
import { Deliveries } from './deliveries.service';
import { DeliveryList, DeliveryView, RecipientList } from './delivery.view';

@ApiTags('deliveries')
@Controller('companies/:companyId')
export class DeliveriesController {
  constructor(private readonly deliveries: Deliveries) {}

  /** Whom a delivery to the works council (or the employee representatives) reaches, by name. */
  @Does('delivery.list')
  @Get('delivery-recipients')
  recipients(@IdParam('companyId') _: string): Promise<RecipientList> {
    return this.deliveries.recipients();
  }

  /** What was handed over, the newest first, with its receipt. */
  @Does('delivery.list')
  @Get('initiatives/:initiativeId/deliveries')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Query() query: DeliveryQuery,
  ): Promise<DeliveryList> {
    return this.deliveries.list(actor, id, query);
  }

  /** Delivers the first information (PA-7) to the works council; sent again, it replaces the one before. */
  @Does('delivery.send')
  @Post('initiatives/:initiativeId/first-information')
  sendFirstInformation(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: SendFirstInformation,
  ): Promise<DeliveryView> {
    return this.deliveries.sendFirstInformation(actor, id, body);
  }

  /** Confirms that everything of this sending arrived; never consent. */
  @Does('delivery.receive')
  @Post('deliveries/:deliveryId/receipt')
  receive(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('deliveryId') id: string,
  ): Promise<DeliveryView> {
    return this.deliveries.receive(actor, id);
  }
}
