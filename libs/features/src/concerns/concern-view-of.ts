import { sideOfOwner, type OwnerRow } from '@einklang/features/maturity';
import { can, mayTry, type Actor } from '@einklang/policy';
import type { ConcernOwnerView, ConcernView } from './concern.view';
import type { ConcernRow, MeasureRow } from './concerns.queries';

/** A concern as this person reads it, with what they may do. */
export const concernView = (actor: Actor, row: ConcernRow, people: readonly OwnerRow[]): ConcernView => {
  const { initiativeId: _, openMeasures: __, measures, ...shown } = row;
  return {
    ...shown,
    measures: measures.map((measure) => {
      const { ownerId: ___, ...seen } = measure;
      return {
        ...seen,
        may: { complete: can(actor, 'concern-measure.complete', subjectOf(measure, people)) },
      };
    }),
    may: {
      answer: can(actor, 'concern.answer', row),
      decline: can(actor, 'concern.decline', row),
      agreeMeasure: can(actor, 'concern-measure.agree', row),
      check: can(actor, 'concern.check', row),
      release: can(actor, 'concern.release', row),
    },
  };
};

export const subjectOf = ({ ownerId, doneOn }: MeasureRow, people: readonly OwnerRow[]) => ({
  ownerId,
  side: sideOfOwner(people.find(({ id }) => id === ownerId) ?? { standings: [] }),
  isDone: doneOn !== null,
});

/** Who of my side, or of the independent ones, can take on a measure. */
export const ownersFor = (actor: Actor, people: readonly OwnerRow[]): ConcernOwnerView[] =>
  mayTry(actor, 'concern-measure.own')
    ? people
        .filter((person) => can(actor, 'concern-measure.own', sideOfOwner(person)))
        .map(({ id, name }) => ({ id, name }))
    : [];
