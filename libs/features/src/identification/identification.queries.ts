import type {
  AnswerEvidence,
  IdentificationAnswer,
  IdentificationAnswers,
  IsAiResult,
  QuestionId,
} from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { RoomKind } from '@einklang/policy';
import type { IdentificationContestView, IdentificationInitiative } from './identification.view';

/** An answer as it is kept. */
export interface StoredAnswer {
  readonly value: IdentificationAnswer;
  readonly evidence: AnswerEvidence | null;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}
export type StoredAnswers = Partial<Record<QuestionId, StoredAnswer>>;

/** The answers alone, as the rules read them. */
export const valuesOf = (stored: StoredAnswers): IdentificationAnswers =>
  Object.fromEntries(Object.entries(stored).map(([id, answer]) => [id, answer.value]));

export interface DraftRow {
  readonly questionnaire: string;
  readonly answers: StoredAnswers;
  readonly version: number;
  readonly notedBy: string;
  readonly notedAt: Date;
}

export const draftRow = async (db: Db, systemId: string): Promise<DraftRow | undefined> => {
  const [row] = await db.sql<DraftRow>(
    `select questionnaire, answers, version, noted_by as "notedBy", noted_at as "notedAt" from identification_draft
      where company_id = $1 and system_id = $2`,
    [db.context.companyId, systemId],
  );
  return row;
};

export interface ResultRow {
  readonly version: number;
  readonly questionnaire: string;
  readonly answers: StoredAnswers;
  readonly found: { readonly isAiSystem: IsAiResult };
  readonly completedByName: string;
  readonly completedAt: Date;
}

/** The newest completed identification of a system. */
export const resultRow = async (db: Db, systemId: string): Promise<ResultRow | undefined> => {
  const [row] = await db.sql<ResultRow>(
    `select n.version, n.questionnaire, n.answers, n.found, p.name as "completedByName", n.completed_at as "completedAt"
       from identification n join person p on p.company_id = n.company_id and p.id = n.completed_by
      where n.company_id = $1 and n.system_id = $2 order by n.version desc limit 1`,
    [db.context.companyId, systemId],
  );
  return row;
};

/** What the council says of the result, the newest first. */
export const contestRows = (db: Db, systemId: string): Promise<IdentificationContestView[]> =>
  db.sql<IdentificationContestView>(
    `select c.act, c.note, p.name as "personName", c.recorded_at as at
       from identification_contest c join person p on p.company_id = c.company_id and p.id = c.recorded_by
      where c.company_id = $1 and c.system_id = $2 order by c.id desc limit 50`,
    [db.context.companyId, systemId],
  );

/** Initiatives about a system, the newest first. */
export const initiativesOf = (db: Db, systemId: string): Promise<IdentificationInitiative[]> =>
  db.sql<IdentificationInitiative>(
    'select id, title, stage from initiative where company_id = $1 and system_id = $2 order by opened_at desc, id desc limit 50',
    [db.context.companyId, systemId],
  );

/**
 * Open initiatives that may speak for a system in the register, the newest first: those that whoever sees the system
 * sees, too. A draft in the employer's room does so only for what it plans itself.
 */
export const speakersOf = (db: Db, systemId: string): Promise<{ id: string }[]> =>
  db.sql<{ id: string }>(
    `select i.id from initiative i join ai_system s on s.company_id = i.company_id and s.id = i.system_id
      where i.company_id = $1 and i.system_id = $2 and i.stage <> 'CLOSED'
        and (i.shortlisted_at is not null or (s.planned_in = i.id and not s.used))
      order by i.opened_at desc, i.id desc limit 50`,
    [db.context.companyId, systemId],
  );

export const namesOf = async (db: Db, stored: readonly StoredAnswers[]): Promise<Map<string, string>> => {
  const ids = stored.flatMap((answers) => Object.values(answers).map(({ by }) => by));
  const rows = await db.sql<{ id: string; name: string }>(
    'select id, name from person where company_id = $1 and id = any ($2::uuid[])',
    [db.context.companyId, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** How far the identification of an initiative's system is: null where nobody has begun. */
export const isDoneRow = async (db: Db, initiativeId: string): Promise<boolean | null> => {
  const [row] = await db.sql<{ begun: boolean; done: boolean }>(
    `select exists (select 1 from identification_draft d where d.company_id = i.company_id and d.system_id = i.system_id) as begun,
            exists (select 1 from identification n where n.company_id = i.company_id and n.system_id = i.system_id) as done
       from initiative i where i.company_id = $1 and i.id = $2`,
    [db.context.companyId, initiativeId],
  );
  return row?.done ? true : row?.begun ? false : null;
};

export interface PlaceRow {
  readonly product: string;
  /** Where the system is seen: only planned, the room of the initiative that plans it. */
  readonly room: RoomKind;
  readonly initiativeId: string | null;
}

/** Where news of a system go, and to which initiative they lead. */
export const placeRow = async (db: Db, systemId: string): Promise<PlaceRow | undefined> => {
  const [row] = await db.sql<PlaceRow>(
    `select s.product,
            coalesce((select r.kind from initiative i join room r on r.company_id = i.company_id and r.id = i.room_id
                       where i.company_id = s.company_id and i.id = s.planned_in and not s.used), 'JOINT') as room,
            (select i.id from initiative i where i.company_id = s.company_id and i.system_id = s.id and i.stage <> 'CLOSED'
              order by i.opened_at desc limit 1) as "initiativeId"
       from ai_system s where s.company_id = $1 and s.id = $2`,
    [db.context.companyId, systemId],
  );
  return row;
};
