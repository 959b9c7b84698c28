import { newId, type Db } from '@einklang/platform/data';
import type { NegotiatingSide } from './agreement.view';
import { canonicalWording } from './agreement-text';
import type { WriteClause } from './agreements.dto';
import type { ClauseActView, ClauseVersionView } from './clause.view';

const VERSION = `select v.id, v.number, v.side, v.variant, v.body as text, v.variables, v.reason, v.interest, p.name as "authorName", v.written_at as "writtenAt"
  from clause_version v join person p on p.company_id = v.company_id and p.id = v.author_id`;

/** Published versions, the oldest first. */
export const versionRows = (db: Db, clauseId: string): Promise<ClauseVersionView[]> =>
  db.sql<ClauseVersionView>(
    `${VERSION} where v.company_id = $1 and v.clause_id = $2 and v.number is not null order by v.number`,
    [db.context.companyId, clauseId],
  );

/** The newest draft that I can see, which is one of my own side: the rooms see to that. */
export const draftRow = async (db: Db, clauseId: string): Promise<ClauseVersionView | undefined> => {
  const [row] = await db.sql<ClauseVersionView>(
    `${VERSION} where v.company_id = $1 and v.clause_id = $2 and v.number is null order by v.written_at desc, v.id desc limit 1`,
    [db.context.companyId, clauseId],
  );
  return row;
};

export const actRows = (db: Db, clauseId: string): Promise<ClauseActView[]> =>
  db.sql<ClauseActView>(
    `select a.side, a.kind, a.version_number as "versionNumber", a.reason, p.name as "actorName", a.acted_at as "actedAt"
       from clause_act a join person p on p.company_id = a.company_id and p.id = a.actor_id
      where a.company_id = $1 and a.clause_id = $2 order by a.acted_at, a.id`,
    [db.context.companyId, clauseId],
  );

/** Where and when a side acts. */
export interface Place {
  readonly roomId: string;
  readonly clauseId: string;
  readonly side: NegotiatingSide;
  readonly at: Date;
}

/** Appends a wording: with a number it is published, without one it is a draft of its side. Returns its id. */
export const insertVersion = async (
  db: Db,
  { roomId, clauseId, side, at }: Place,
  number: number | null,
  { variant, text, variables = {}, reason = '', interest = '' }: WriteClause,
): Promise<string> => {
  const id = newId();
  await db.sql(
    `insert into clause_version (company_id, id, room_id, clause_id, number, side, variant, body, variables, reason, interest, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      db.context.companyId,
      id,
      roomId,
      clauseId,
      number,
      side,
      variant,
      canonicalWording(text),
      JSON.stringify(textsOnly(variables)),
      reason,
      interest,
      db.context.personId,
      at,
    ],
  );
  return id;
};

/** Appends what a side did to a clause. Returns its id. */
export const insertAct = async (
  db: Db,
  { roomId, clauseId, side, at }: Place,
  act: { readonly kind: string; readonly version: number; readonly reason: string },
): Promise<string> => {
  const id = newId();
  await db.sql(
    `insert into clause_act (company_id, id, room_id, clause_id, side, kind, version_number, reason, actor_id, acted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      db.context.companyId,
      id,
      roomId,
      clauseId,
      side,
      act.kind,
      act.version,
      act.reason,
      db.context.personId,
      at,
    ],
  );
  return id;
};

/** Values of placeholders come from outside as any JSON; kept are short texts. */
const textsOnly = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .slice(0, 20)
      .map(([name, value]) => [name.slice(0, 40), String(value).slice(0, 500)]),
  );
