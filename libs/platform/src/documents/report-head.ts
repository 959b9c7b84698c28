import type { RoomKind } from '@einklang/policy';
import type { ReportFormat } from './report-format';

/** The head that all reports share: whose data, from when, from which rooms, under which rules. */
export interface ReportHead {
  readonly company: string;
  readonly initiative: string;
  /** Calendar date or instant. */
  readonly generatedAt: string;
  readonly dataAsOf: string;
  /** Version of the rules and catalogues that were applied. */
  readonly rulesVersion: string;
  readonly lawAsOf: string;
  /** The report holds nothing from any other room. */
  readonly rooms: readonly RoomKind[];
}

export function reportHead(head: ReportHead, format: ReportFormat): { label: string; value: string }[] {
  const { common, rooms } = format.words;
  return [
    { label: common.company, value: head.company },
    { label: common.generatedAt, value: format.date(head.generatedAt) },
    { label: common.dataAsOf, value: format.date(head.dataAsOf) },
    { label: common.rulesAsOf, value: head.rulesVersion },
    { label: common.lawAsOf, value: format.date(head.lawAsOf) },
    { label: common.rooms, value: head.rooms.map((room) => rooms[room]).join(', ') },
  ];
}
