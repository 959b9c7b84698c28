export { GatesModule } from './gates.module';
export { Gates } from './gates.service';
export { GateFacts } from './gate-facts.service';
export { GateDecision } from './gate-decision.entity';
export { AnnounceGateJob } from './announce-gate.job';
export type { GateView } from './gate.view';
