import type { ClauseState } from '@einklang/domain';
import type { ClauseKind } from '@einklang/content';
import type { Db } from '@einklang/platform/data';
import type { AgreementKind, Chapter, NegotiatingSide } from './agreement.view';

export type StoredState = 'DRAFT' | 'FOR_SIGNATURE' | 'SIGNED' | 'DISPLAYED';

export interface AgreementRow {
  readonly id: string;
  readonly roomId: string;
  readonly initiativeId: string;
  readonly initiativeTitle: string;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly state: StoredState;
  readonly effectiveOn: string | null;
  readonly reviewOn: string | null;
  readonly openedBy: string;
  readonly openedAt: Date;
}

const AGREEMENT = `select a.id, a.room_id as "roomId", a.initiative_id as "initiativeId", i.title as "initiativeTitle", a.kind, a.title, a.state,
    to_char(a.effective_on, 'YYYY-MM-DD') as "effectiveOn", to_char(a.review_on, 'YYYY-MM-DD') as "reviewOn", p.name as "openedBy", a.opened_at as "openedAt"
  from agreement a
  join initiative i on i.company_id = a.company_id and i.id = a.initiative_id
  join person p on p.company_id = a.company_id and p.id = a.opened_by`;

export const agreementOfInitiative = async (
  db: Db,
  initiativeId: string,
): Promise<AgreementRow | undefined> => {
  const [row] = await db.sql<AgreementRow>(`${AGREEMENT} where a.company_id = $1 and a.initiative_id = $2`, [
    db.context.companyId,
    initiativeId,
  ]);
  return row;
};

/** Agreements of the company, the last opened first. */
export const agreementPage = (db: Db, after: string | null, limit: number): Promise<AgreementRow[]> =>
  db.sql<AgreementRow>(
    `${AGREEMENT} where a.company_id = $1 and ($2::uuid is null or a.id < $2) order by a.id desc limit $3`,
    [db.context.companyId, after, limit + 1],
  );

/** `lock` makes the acts on one agreement follow one another: of an edit and a freeze exactly one comes first (P9). */
export const agreementRow = async (
  db: Db,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<AgreementRow | undefined> => {
  const [row] = await db.sql<AgreementRow>(
    `${AGREEMENT} where a.company_id = $1 and a.id = $2${lock ? ' for update of a' : ''}`,
    [db.context.companyId, id],
  );
  return row;
};

export interface ClauseRow {
  readonly id: string;
  readonly agreementId: string;
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly chapter: Chapter;
  readonly effect: ClauseKind;
  readonly state: ClauseState;
  readonly currentVersion: number;
  readonly authorSide: NegotiatingSide | null;
  readonly countered: boolean;
  readonly version: number;
  /** Of the current version; null before the first. */
  readonly text: string | null;
  readonly drafting: boolean;
  readonly comments: number;
}

const CLAUSE = `select c.id, c.agreement_id as "agreementId", c.key, c.number, c.title, c.chapter, c.effect, c.state,
    c.current_version as "currentVersion", c.author_side as "authorSide", c.countered, c.version, v.body as text,
    exists (select 1 from clause_version d where d.company_id = c.company_id and d.clause_id = c.id and d.number is null
              and d.written_at > coalesce(v.written_at, '-infinity')) as drafting,
    (select count(*)::int from comment m where m.company_id = c.company_id and m.subject_type = 'clause' and m.subject_id = c.id) as comments
  from clause c
  left join clause_version v on v.company_id = c.company_id and v.clause_id = c.id and v.number = c.current_version`;

/** The clauses in the order of the document, of one agreement or of several at once. */
export const clauseRows = (db: Db, ...agreementIds: string[]): Promise<ClauseRow[]> =>
  db.sql<ClauseRow>(
    `${CLAUSE} where c.company_id = $1 and c.agreement_id = any ($2) and c.dropped_at is null order by c.agreement_id, c.number`,
    [db.context.companyId, agreementIds],
  );

export const clauseRow = async (
  db: Db,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<ClauseRow | undefined> => {
  const [row] = await db.sql<ClauseRow>(
    `${CLAUSE} where c.company_id = $1 and c.id = $2 and c.dropped_at is null${lock ? ' for update of c' : ''}`,
    [db.context.companyId, id],
  );
  return row;
};
