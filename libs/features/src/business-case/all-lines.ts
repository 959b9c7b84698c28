import type { EvidenceKind } from '@einklang/domain';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import type { Area } from './line-columns';

/** A line of any part, with what only some of them have. */
export interface AnyLine {
  readonly category: string;
  readonly label: string;
  readonly amount: number;
  readonly note?: string;
  readonly evidence?: EvidenceKind | null;
  readonly perCase?: boolean;
  readonly fromYear?: number;
  readonly untilYear?: number;
}

export interface PlacedLine {
  readonly area: Area;
  readonly line: AnyLine;
}

/** The lines of a document as one list, in the order of a workbook. */
export const allLines = (document: BusinessCaseDocumentDto): PlacedLine[] =>
  (['benefits', 'oneOff', 'running'] as const).flatMap((area) =>
    document[area].map((line: AnyLine) => ({ area, line })),
  );
