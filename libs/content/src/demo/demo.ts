import { visualInspection } from './b-1-visual-inspection.data';
import { invoices } from './b-2-invoices.data';
import { copilot } from './b-3-copilot.data';
import { demoCompanies, demoConsultants } from './companies.data';
import type { DemoScenario } from './demo.model';
import { demoElections } from './elections.data';
import { demoMaturityRounds, demoMeasures } from './maturity.data';
import { demoInventory } from './inventory.data';
import { rosters } from './l-1-rosters.data';
import { careDocumentation } from './l-2-care-documentation.data';
import { tours } from './n-1-tours.data';
import { serviceBot } from './n-2-service-bot.data';
import { platformUseInitiatives } from './platform-use.data';

/** Everything that `npm start` fills an empty database with; a production start without demo data creates none of it. */
export const DEMO: DemoScenario = {
  today: '2026-11-22',
  password: 'einklang-demo-2026',
  companies: demoCompanies,
  consultants: demoConsultants,
  initiatives: [
    visualInspection,
    invoices,
    copilot,
    rosters,
    careDocumentation,
    tours,
    serviceBot,
    ...platformUseInitiatives,
  ],
  inventory: demoInventory,
  maturityRounds: demoMaturityRounds,
  measures: demoMeasures,
  elections: demoElections,
};
