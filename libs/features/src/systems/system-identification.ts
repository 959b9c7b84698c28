import type { AiActClass, AiResult } from '@einklang/domain';
import type { Actor } from '@einklang/policy';

/** What the KI-Identifikation found. */
export interface IdentificationSummary {
  readonly isAi: AiResult;
  readonly aiActClass: AiActClass | null;
  /** Day of the result. */
  readonly on: string;
}

/** Somebody who must know when an initiative gets its system. Called in the transaction of the change. */
export interface AttachWatcher {
  attached(actor: Actor, systemId: string): Promise<void>;
}
