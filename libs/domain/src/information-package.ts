import { evaluateCondition, type ConditionContext } from './condition';

/** With the first information, before the consultation, before the agreement (domain 7.2). */
export const PACKAGE_PHASES = ['FIRST', 'CONSULTATION', 'AGREEMENT'] as const;
export type PackagePhase = (typeof PACKAGE_PHASES)[number];

/** The part of a catalogue entry that decides; the catalogue itself (I-01 to I-24) is content. */
export interface PackageItemDefinition<Id extends string = string> {
  readonly id: Id;
  readonly phase: PackagePhase;
  readonly mandatoryWhen: string;
}

export const PACKAGE_ITEM_STATES = ['OPEN', 'DELIVERED', 'QUESTIONED', 'ACCEPTED', 'NOT_APPLICABLE'] as const;
export type PackageItemState = (typeof PACKAGE_ITEM_STATES)[number];

export interface PackageItem<Id extends string = string> {
  readonly id: Id;
  readonly state: PackageItemState;
  /** The council agreed that the item does not apply; the employer's word alone settles nothing. */
  readonly notApplicableAccepted?: boolean;
}

export interface PackageCompleteness<Id extends string = string> {
  /** Every mandatory item is accepted, or not applicable with the council's agreement. The confirmation is still an act. */
  readonly complete: boolean;
  /** Mandatory items in order that are not yet settled: nothing delivered, or returned with questions. */
  readonly missing: readonly Id[];
  readonly questioned: readonly Id[];
  /** Delivered, but the council has not looked at them yet. */
  readonly waiting: readonly Id[];
  readonly settled: number;
  readonly mandatory: number;
}

/** The items that must be in the package, in the order of the catalogue. */
export function mandatoryItems<Id extends string>(
  definitions: readonly PackageItemDefinition<Id>[],
  context: ConditionContext,
): Id[] {
  return definitions
    .filter(({ mandatoryWhen }) => evaluateCondition(mandatoryWhen, context))
    .map(({ id }) => id);
}

/** The definitions that are due up to a phase. */
export function itemsUpTo<Definition extends PackageItemDefinition>(
  definitions: readonly Definition[],
  phase: PackagePhase,
): Definition[] {
  const last = PACKAGE_PHASES.indexOf(phase);
  return definitions.filter((definition) => PACKAGE_PHASES.indexOf(definition.phase) <= last);
}

/** How complete a package is against what is mandatory; an item nobody touched is open. */
export function packageCompleteness<Id extends string>(
  mandatory: readonly Id[],
  items: readonly PackageItem<Id>[],
): PackageCompleteness<Id> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const standing = mandatory.map((id) => ({ id, standing: standingOf(byId.get(id)) }));
  const having = (wanted: Standing): Id[] =>
    standing.filter((item) => item.standing === wanted).map(({ id }) => id);
  const settled = having('SETTLED').length;
  return {
    complete: settled === mandatory.length,
    missing: having('MISSING'),
    questioned: having('QUESTIONED'),
    waiting: having('WAITING'),
    settled,
    mandatory: mandatory.length,
  };
}

/** A bare link (to a vendor's pages) is no delivery: what it shows can change after the fact (domain 7.2). */
export function isBareLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

type Standing = 'SETTLED' | 'WAITING' | 'QUESTIONED' | 'MISSING';

function standingOf(item: PackageItem | undefined): Standing {
  switch (item?.state) {
    case 'ACCEPTED':
      return 'SETTLED';
    case 'NOT_APPLICABLE':
      return item.notApplicableAccepted ? 'SETTLED' : 'WAITING';
    case 'DELIVERED':
      return 'WAITING';
    case 'QUESTIONED':
      return 'QUESTIONED';
    default:
      return 'MISSING';
  }
}
