/**
 * Breaks of the secret of a survey's answers.
 *
 * @type {import('./mutants.mjs').Mutant[]}
 */
export const ANSWER_MUTANTS = [
  {
    id: 'm61',
    promise: 'P7',
    says: 'a row for each answer, in the order of time',
    proof: 'answers',
    sql: `create table survey_ballot (company_id uuid, survey_id uuid, id uuid primary key default uuidv7(), tally jsonb);
      create function app.keep_ballot() returns trigger language plpgsql security definer set search_path = '' as $f$ begin
        insert into public.survey_ballot (company_id, survey_id, tally) values (new.company_id, new.survey_id, new.tally);
        return null; end $f$;
      create trigger keep_ballot after update on survey_box for each row execute function app.keep_ballot()`,
  },
  {
    id: 'm62',
    promise: 'P7',
    says: 'a ballot that stays with its code',
    proof: 'answers',
    file: 'migrations/survey-doors.ts',
    find: `delete from public.survey_ballot_token t where t.company_id = v_token.company_id and t.survey_id = v_token.survey_id and t.token_hash = p_token_hash;`,
    put: `perform 1 from public.survey_ballot_token t where t.token_hash = p_token_hash;`,
  },
  {
    id: 'm63',
    promise: 'P7',
    says: 'a code that keeps the transaction in which it was used',
    proof: 'answers',
    file: 'migrations/0122-survey-exchange.ts',
    find: `perform app.blur_survey_codes(v_code.company_id, v_code.survey_id);`,
    put: ``,
  },
  {
    id: 'm64',
    promise: 'P7',
    says: 'free answers one behind the other',
    proof: 'answers',
    file: 'migrations/survey-doors.ts',
    find: `floor(random() * (cardinality(y.texts) + 1))::integer as at`,
    put: `cardinality(y.texts) as at`,
  },
  {
    id: 'm65',
    promise: 'P7',
    says: 'a time on each used code',
    proof: 'answers',
    sql: 'alter table survey_code add column used_at timestamptz',
  },
  {
    id: 'm66',
    promise: 'P22',
    says: 'codes in the log',
    proof: 'answers',
    file: 'libs/features/src/survey-entry/ballots.service.ts',
    find: `    const known = readSurveyCode(code);`,
    put: `    const known = readSurveyCode(code);\n    console.log(known);`,
  },
];
