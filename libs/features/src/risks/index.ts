export { RisksModule } from './risks.module';
export { RiskStandings } from './risk-standing.service';
export { RiskEntries } from './risk-entries.service';
export { RiskRatings } from './risk-ratings.service';
export { RiskSettlements } from './risk-settlements.service';
export { RiskMeasures } from './risk-measures.service';
export { Risks } from './risks.service';
