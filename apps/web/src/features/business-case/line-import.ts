import type { BusinessCaseDocument } from '@einklang/domain';
import type { LineImport } from './business-case.queries';

export const AREAS = ['benefits', 'oneOff', 'running'] as const;
/** As the server takes them, for each part. */
export const MOST_LINES = 60;
export type Mode = 'append' | 'replace';

/** The document with the lines of a table, added or in their place; parts that the table does not name stay. */
export const joined = (
  document: BusinessCaseDocument,
  lines: LineImport,
  mode: Mode,
): BusinessCaseDocument => {
  const imported = lines as unknown as Pick<BusinessCaseDocument, (typeof AREAS)[number]>;
  const withLines = <Area extends (typeof AREAS)[number]>(area: Area): BusinessCaseDocument[Area] =>
    (mode === 'replace'
      ? imported[area].length
        ? imported[area]
        : document[area]
      : [...document[area], ...imported[area]]) as BusinessCaseDocument[Area];
  return {
    ...document,
    benefits: withLines('benefits'),
    oneOff: withLines('oneOff'),
    running: withLines('running'),
  };
};
