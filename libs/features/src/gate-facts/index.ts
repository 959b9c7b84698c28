export { GateFactsModule } from './gate-facts.module';
export { FactsForGates, type BusinessCaseFacts, type InitiativeFacts } from './facts-for-gates.service';
