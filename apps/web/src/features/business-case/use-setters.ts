import type { BusinessCaseDocument } from '@einklang/domain';
import { useLayoutEffect, useMemo, useRef } from 'react';

type Change = (change: Partial<BusinessCaseDocument>) => void;
type Setters = {
  readonly [Part in keyof BusinessCaseDocument]-?: (value: BusinessCaseDocument[Part]) => void;
};

const PARTS = [
  'timeSaving',
  'benefits',
  'oneOff',
  'running',
  'ranges',
  'alternative',
  'possibleCosts',
  'utility',
  'process',
  'personnel',
  'notCalculable',
  'reasonsForRed',
] as const satisfies readonly (keyof BusinessCaseDocument)[];

/**
 * One function for each part of a document, and one for several at once. They stay the same while the document
 * changes, so that a step of a slider draws only the part it belongs to.
 */
export function useSetters(
  document: BusinessCaseDocument,
  onChange: (document: BusinessCaseDocument) => void,
): Pick<Setters, (typeof PARTS)[number]> & { some: Change } {
  const latest = useRef({ document, onChange });
  useLayoutEffect(() => {
    latest.current = { document, onChange };
  });
  return useMemo(() => {
    const some: Change = (change) => latest.current.onChange({ ...latest.current.document, ...change });
    const each = PARTS.map((part) => [part, (value: unknown) => some({ [part]: value })] as const);
    return { ...(Object.fromEntries(each) as Pick<Setters, (typeof PARTS)[number]>), some };
  }, []);
}
