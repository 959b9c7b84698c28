export { DeliveriesModule } from './deliveries.module';
export { Deliveries, type NewDelivery } from './deliveries.service';
export { DeliveryList, DeliveryView } from './delivery.view';
export { DELIVERY_KINDS, PLANNING_STATES, type DeliveryKind, type PlanningState } from './delivery-kinds';
export { AnnounceDeliveryJob } from './announce-delivery.job';
export { AnnounceReceiptJob } from './announce-receipt.job';
