import type { ClauseId, ClauseVariant } from '../clauses';
import type { InformationItemId } from '../information-items';
import { informationItems } from '../information-items.data';
import type { DemoClause } from './demo-agreement.model';
import type { DemoDelivery, DemoPackageItem, PersonId } from './demo-participation.model';
import type { DemoInitiative } from './demo.model';

/** What an initiative has none of. */
export const NOTHING_YET = {
  words: [],
  assessments: [],
  gates: [],
  deliveries: [],
  packageItems: [],
  questions: [],
  declarations: [],
  periods: [],
  consultations: [],
  hearings: [],
  statementRequests: [],
  statements: [],
  concerns: [],
  risks: [],
  contests: [],
  resolutions: [],
  changes: [],
  comments: [],
  milestones: {},
} as const satisfies Partial<DemoInitiative>;

interface Sending {
  readonly initiative: string;
  readonly by: PersonId;
  readonly at: string;
  readonly receivedBy?: PersonId;
  readonly receivedAt?: string;
}

/** One sending of an information package: the bodies by item, with the titles of the catalogue. */
export function packageDeliveries(
  { initiative, by, at, receivedBy, receivedAt }: Sending,
  bodies: Partial<Record<InformationItemId, string>>,
): DemoDelivery[] {
  return informationItems.entries.flatMap((item) => {
    const body = bodies[item.id];
    if (body === undefined) return [];
    return {
      id: `${initiative}-${item.id}-1`,
      kind: 'PACKAGE_ITEM' as const,
      itemId: item.id,
      version: 1,
      title: item.label.de,
      body,
      deliveredBy: by,
      deliveredAt: at,
      receivedBy,
      receivedAt,
    };
  });
}

/** Items that the council has accepted in one go. */
export function accepted(
  items: readonly InformationItemId[],
  settledBy: PersonId,
  settledAt: string,
): DemoPackageItem[] {
  return items.map((itemId) => ({ itemId, state: 'ACCEPTED', settledBy, settledAt }));
}

interface Round {
  readonly author: PersonId;
  readonly proposedAt: string;
  readonly acceptedBy: PersonId;
  readonly acceptedAt: string;
}

/** Clauses that one side proposed and the other accepted without a counter-proposal. */
export function agreedClauses(
  round: Round,
  variants: Partial<Record<ClauseId, ClauseVariant>>,
  values: Partial<Record<ClauseId, Readonly<Record<string, string>>>> = {},
): DemoClause[] {
  return Object.entries(variants).map(([id, variant]) => {
    const clause = id as ClauseId;
    return {
      clause,
      state: 'AGREED',
      values: values[clause],
      versions: [{ by: 'EMPLOYER', ...round, variant }],
    };
  });
}
