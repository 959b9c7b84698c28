import type { DeclarationView } from './potential.queries';

type Kind = DeclarationView['kind'];

/** What this stage's end asks for; the others belong to later stages and are recorded here too. */
export const G1_DECLARATIONS: readonly Kind[] = ['PA2_ANSWERED_SHARE', 'PA5_DATA', 'PA6_H'];

/** In the order in which an initiative needs them. */
export const DECLARATION_ORDER: readonly Kind[] = [
  ...G1_DECLARATIONS,
  'FINANCE_COMMITTEE',
  'DPIA',
  'RISK_ASSESSMENT',
  'SBV_HEARD',
  'SURVEY',
  'RESIDUAL_RISK',
  'CONCERNS_ANSWERED',
];
