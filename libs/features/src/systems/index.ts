export { SystemsModule } from './systems.module';
export { Systems } from './systems.service';
export type { AttachWatcher, IdentificationSummary } from './system-identification';
export { AnnounceHintJob } from './announce-hint.job';
export { SystemHints } from './system-hints.service';
export { AiSystem } from './system.entity';
export { unregulatedCount } from './systems.queries';
export { SystemView } from './system.view';
export { SystemTrail } from './system-trail.service';
