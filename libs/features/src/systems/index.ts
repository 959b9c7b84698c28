export { SystemsModule } from './systems.module';
export { Systems, type IdentificationSummary } from './systems.service';
export { AiSystem } from './system.entity';
export { unregulatedCount } from './systems.queries';
export { SystemView } from './system.view';
export { SystemTrail } from './system-trail.service';
