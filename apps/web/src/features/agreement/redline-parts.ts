import type { RedlineParagraph } from '@einklang/domain';
import type { RedlinePart } from '@einklang/ui';

const KINDS = { SAME: 'same', DELETED: 'deleted', INSERTED: 'inserted' } as const;

/** A paragraph of the computed comparison as the component wants it. */
export const partsOf = ({ segments }: RedlineParagraph): RedlinePart[] =>
  segments.map(({ kind, text }) => ({ kind: KINDS[kind], text }));
