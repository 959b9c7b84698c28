import type { DeclarationView } from './potential.queries';

type Kind = DeclarationView['kind'];

/** In the order in which an initiative needs them; what a form computes now is there where somebody said it before. */
export const DECLARATION_ORDER: readonly Kind[] = [
  'AI_IDENTIFICATION',
  'PA2_ANSWERED_SHARE',
  'PA5_DATA',
  'PA6_H',
  'FINANCE_COMMITTEE',
  'DPIA',
  'RISK_ASSESSMENT',
  'SBV_HEARD',
  'SURVEY',
  'RESIDUAL_RISK',
  'CONCERNS_ANSWERED',
];
