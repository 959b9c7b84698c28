import {
  electionPhase,
  type ElectionPhase,
  type ElectionState,
  type IsoDate,
  type MandateState,
} from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { ElectionColleagueView, ElectionSubjectView } from './election.view';

export interface ElectionRow {
  readonly id: string;
  readonly initiativeId: string | null;
  readonly title: string;
  readonly seats: number;
  readonly termUntil: IsoDate | null;
  readonly nominationDays: number;
  readonly votingDays: number;
  readonly state: ElectionState;
  readonly proposedBy: string | null;
  readonly openedOn: IsoDate | null;
  readonly nominationsUntil: IsoDate | null;
  readonly votingUntil: IsoDate | null;
  readonly result: { ballots: number; blank: number; electors: number; seed: number } | null;
}
export interface CandidateRow {
  readonly id: string;
  readonly electionId: string;
  readonly personId: string;
  readonly name: string;
  readonly about: string;
  readonly state: 'ASKED' | 'STANDS' | 'DECLINED';
}
export interface MandateRow {
  readonly id: string;
  readonly electionId: string;
  readonly personId: string;
  readonly name: string;
  readonly rank: number;
  readonly votes: number | null;
  readonly byLot: boolean;
  readonly state: MandateState;
  readonly membershipId: string | null;
}

const SELECT = `select id, initiative_id as "initiativeId", title, seats, to_char(term_until, 'YYYY-MM-DD') as "termUntil",
  nomination_days as "nominationDays", voting_days as "votingDays", state, proposed_by as "proposedBy",
  to_char(opened_on, 'YYYY-MM-DD') as "openedOn", to_char(nominations_until, 'YYYY-MM-DD') as "nominationsUntil",
  to_char(voting_until, 'YYYY-MM-DD') as "votingUntil", result from election`;

/** Elections, the last first; what is only proposed is there for those who have a vote. */
export const electionRows = (db: Db): Promise<ElectionRow[]> =>
  db.sql<ElectionRow>(
    `${SELECT} where company_id = $1 and state <> 'WITHDRAWN' order by opened_on desc nulls first, id desc limit 50`,
    [db.context.companyId],
  );

export const electionRow = async (db: Db, id: string, lock = false): Promise<ElectionRow | undefined> => {
  const [row] = await db.sql<ElectionRow>(
    `${SELECT} where company_id = $1 and id = $2${lock ? ' for update' : ''}`,
    [db.context.companyId, id],
  );
  return row;
};

/** The phase on a day; see the domain. */
export const phaseOf = (
  { state, nominationsUntil, votingUntil }: ElectionRow,
  today: IsoDate,
): ElectionPhase =>
  electionPhase(
    { state, dates: nominationsUntil && votingUntil ? { nominationsUntil, votingUntil } : null },
    today,
  );

export const supportRows = (db: Db): Promise<{ electionId: string; personId: string }[]> =>
  db.sql(
    'select election_id as "electionId", person_id as "personId" from election_support where company_id = $1',
    [db.context.companyId],
  );

/** Who is named, by name; nobody is first. */
export const candidateRows = (db: Db, electionId: string | null = null): Promise<CandidateRow[]> =>
  db.sql<CandidateRow>(
    `select c.id, c.election_id as "electionId", c.person_id as "personId", p.name, c.about, c.state from election_candidate c
       join person p on p.company_id = c.company_id and p.id = c.person_id
      where c.company_id = $1 and ($2::uuid is null or c.election_id = $2) order by p.name, c.id`,
    [db.context.companyId, electionId],
  );

export const mandateRows = (db: Db, electionId: string | null = null): Promise<MandateRow[]> =>
  db.sql<MandateRow>(
    `select m.id, m.election_id as "electionId", m.person_id as "personId", p.name, m.rank, m.votes, m.by_lot as "byLot", m.state,
            m.membership_id as "membershipId"
       from election_mandate m join person p on p.company_id = m.company_id and p.id = m.person_id
      where m.company_id = $1 and ($2::uuid is null or m.election_id = $2) order by m.rank`,
    [db.context.companyId, electionId],
  );

export const electorRows = (db: Db): Promise<ElectionColleagueView[]> =>
  db.sql<ElectionColleagueView>(
    `select p.id as "personId", p.name from person p where p.company_id = $1 and p.id in (select app.electors()) order by p.name`,
    [db.context.companyId],
  );

export const subjectRows = (db: Db): Promise<ElectionSubjectView[]> =>
  db.sql<ElectionSubjectView>('select id, title from app.election_subjects()');
