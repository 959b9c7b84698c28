import type { Db } from '@einklang/platform/data';
import { fill, textsOf, type Locale } from '@einklang/texts';

export interface ChronicleEntry {
  readonly at: Date;
  readonly sentence: string;
  readonly room: 'JOINT' | 'WORKFORCE';
}

interface Row {
  readonly at: Date;
  readonly event: string;
  readonly who: string | null;
  readonly room: 'JOINT' | 'WORKFORCE';
  readonly data: Record<string, string | number>;
}

/** Steps that say nothing of participation. */
const QUIET = [
  'file.added',
  'report.requested',
  'report.finished',
  'comment.written',
  'comment.edited',
  'comment.resolved',
];

/**
 * What happened in an initiative, in sentences and in order. Only the rooms that both sides read: a document for
 * both may not hold more, whoever asks for it.
 */
export const chronicle = async (
  db: Db,
  initiativeId: string,
  locale: Locale = 'de',
): Promise<ChronicleEntry[]> => {
  const rows = await db.sql<Row>(
    `select e.at, e.event, p.name as who, r.kind as room, e.data
       from audit_entry e
       join room r on r.company_id = e.company_id and r.id = e.room_id and r.kind in ('JOINT', 'WORKFORCE')
       left join person p on p.company_id = e.company_id and p.id = e.actor_id
      where e.company_id = $1 and e.initiative_id = $2 and e.event <> all ($3) order by e.at, e.id limit 500`,
    [db.context.companyId, initiativeId, QUIET],
  );
  const { timeline } = textsOf(locale);
  const sentences: Readonly<Record<string, string>> = timeline.events;
  return rows.flatMap(({ at, event, who, room, data }) => {
    const sentence = sentences[event];
    return sentence ? [{ at, room, sentence: fill(sentence, { ...data, who: who ?? timeline.nobody }) }] : [];
  });
};
