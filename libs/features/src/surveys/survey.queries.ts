import type { SurveyState, SurveyWord, VoicedSide } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { SurveyGroupView, SurveyQuestionView } from './survey.view';

export type SurveyGroup = Omit<SurveyGroupView, 'outlook'>;

export interface SurveyRow {
  readonly id: string;
  readonly initiativeId: string;
  readonly number: number;
  readonly template: string;
  readonly title: string;
  readonly purpose: string;
  readonly questions: SurveyQuestionView[];
  readonly openText: boolean;
  readonly groups: SurveyGroup[];
  readonly threshold: number;
  readonly closesOn: string | null;
  readonly state: SurveyState;
  readonly hash: string;
  readonly version: number;
  readonly editedByName: string;
  readonly editedAt: Date;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly publishedOn: string | null;
  readonly words: readonly { kind: SurveyWord; side: VoicedSide; byName: string; at: string }[];
}

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** A word counts only as long as exactly this version stands. */
const ROW = `select s.id, s.initiative_id as "initiativeId", s.number, s.template, s.title, s.purpose, s.questions, s.open_text as "openText",
    s.groups, s.threshold, ${day('s.closes_on')} as "closesOn", s.state, s.hash, s.version, p.name as "editedByName",
    s.edited_at as "editedAt", ${day('s.opened_on')} as "openedOn", ${day('s.closed_on')} as "closedOn",
    (select ${day('r.published_on')} from survey_result r where r.company_id = s.company_id and r.survey_id = s.id) as "publishedOn",
    (select coalesce(json_agg(json_build_object('kind', a.kind, 'side', a.side, 'byName', w.name, 'at', a.done_at) order by a.done_at), '[]')
       from survey_act a join person w on w.company_id = a.company_id and w.id = a.done_by
      where a.company_id = s.company_id and a.survey_id = s.id and a.hash = s.hash) as words
  from survey s join person p on p.company_id = s.company_id and p.id = s.edited_by
 where s.company_id = $1`;

/** The waves of an initiative, the newest first. */
export const surveyRows = (db: Db, initiativeId: string): Promise<SurveyRow[]> =>
  db.sql<SurveyRow>(`${ROW} and s.initiative_id = $2 order by s.number desc limit 100`, [
    db.context.companyId,
    initiativeId,
  ]);

/** One survey; locked for the act that follows where one comes. */
export const surveyRow = async (
  db: Db,
  id: string,
  lock: 'for update of s' | '' = '',
): Promise<SurveyRow | undefined> => {
  // Two statements: what the words say is read after the lock is there.
  if (lock)
    await db.sql('select 1 from survey s where s.company_id = $1 and s.id = $2 for update of s', [
      db.context.companyId,
      id,
    ]);
  const [row] = await db.sql<SurveyRow>(`${ROW} and s.id = $2`, [db.context.companyId, id]);
  return row;
};

/** How many answered; null below the threshold, and when nobody can answer. */
export const answersOf = async (db: Db, id: string): Promise<number | null> => {
  const [row] = await db.sql<{ answers: number | null }>('select app.survey_answers($1) as answers', [id]);
  return row?.answers ?? null;
};
