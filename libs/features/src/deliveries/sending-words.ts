import type { Db } from '@einklang/platform/data';

export interface SendingWords {
  readonly initiativeId: string;
  readonly deliveredBy: string;
  readonly receivedByName: string | null;
  readonly count: number;
  /** The titles, as many as a line of a mail bears. */
  readonly what: string;
}

const SHOWN = 3;

/** What a sending was, for the words of a notification. */
export const sendingWords = async (db: Db, sendingId: string): Promise<SendingWords | undefined> => {
  const rows = await db.sql<Omit<SendingWords, 'what' | 'count'> & { title: string }>(
    `select d.initiative_id as "initiativeId", d.delivered_by as "deliveredBy", d.title, p.name as "receivedByName"
       from delivery d
       left join receipt c on c.company_id = d.company_id and c.delivery_id = d.id
       left join person p on p.company_id = c.company_id and p.id = c.received_by
      where d.company_id = $1 and d.sending_id = $2 order by d.id`,
    [db.context.companyId, sendingId],
  );
  const [first] = rows;
  if (!first) return undefined;
  const titles = rows.slice(0, SHOWN).map((row) => row.title);
  return {
    initiativeId: first.initiativeId,
    deliveredBy: first.deliveredBy,
    receivedByName: first.receivedByName,
    count: rows.length,
    what: [...titles, ...(rows.length > SHOWN ? ['…'] : [])].join(', '),
  };
};
