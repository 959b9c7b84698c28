import { itemWords } from '@einklang/content';
import { informationItems } from '@einklang/content/information-items.data';
import type { Db } from '@einklang/platform/data';

export interface SendingWords {
  readonly initiativeId: string;
  readonly deliveredBy: string;
  readonly receivedByName: string | null;
  readonly count: number;
  /** The titles, as many as a line of a mail bears. */
  readonly what: string;
  /** The same for readers of English: items of the package have names in both languages. */
  readonly whatEn: string;
}

const SHOWN = 3;

type Row = Omit<SendingWords, 'what' | 'whatEn' | 'count'> & { title: string; itemId: string | null };

/** What a sending was, for the words of a notification. */
export const sendingWords = async (db: Db, sendingId: string): Promise<SendingWords | undefined> => {
  const rows = await db.sql<Row>(
    `select d.initiative_id as "initiativeId", d.delivered_by as "deliveredBy", d.title, d.item_id as "itemId", p.name as "receivedByName"
       from delivery d
       left join receipt c on c.company_id = d.company_id and c.delivery_id = d.id
       left join person p on p.company_id = c.company_id and p.id = c.received_by
      where d.company_id = $1 and d.sending_id = $2 order by d.id`,
    [db.context.companyId, sendingId],
  );
  const [first] = rows;
  if (!first) return undefined;
  return {
    initiativeId: first.initiativeId,
    deliveredBy: first.deliveredBy,
    receivedByName: first.receivedByName,
    count: rows.length,
    what: listed(rows.map(({ title }) => title)),
    whatEn: listed(rows.map(inEnglish)),
  };
};

const listed = (titles: readonly string[]): string =>
  [...titles.slice(0, SHOWN), ...(titles.length > SHOWN ? ['…'] : [])].join(', ');

/** What was delivered keeps the German title it had; its item says how that reads in English. */
const inEnglish = ({ title, itemId }: Row): string => {
  const item = informationItems.entries.find(({ id }) => id === itemId);
  const names = item ? [itemWords(item, true).label, itemWords(item, false).label] : [];
  return names.find(({ de }) => de === title)?.en ?? title;
};
