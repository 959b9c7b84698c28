import type { DataDimension, HumanCriterion } from '@einklang/domain';
import type { Bilingual } from './catalogue';

interface Asked {
  readonly name: Bilingual;
  readonly question: Bilingual;
}

export interface DataDimensionContent extends Asked {
  readonly id: DataDimension;
  /** What 0, 1, 2, 3 and 4 mean. */
  readonly steps: readonly Bilingual[];
}

/** A way out of too few data. */
export interface DataWay {
  readonly id: 'COLLECT' | 'BUY' | 'POOL' | 'SIMPLER';
  readonly name: Bilingual;
  readonly text: Bilingual;
}

export interface HumanCriterionContent extends Asked {
  readonly id: HumanCriterion;
  readonly lowest: Bilingual;
  readonly highest: Bilingual;
}
