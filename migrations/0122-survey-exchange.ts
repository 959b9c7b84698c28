import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a code was changed for a ballot can't be told from its row any more. Each exchange takes all used codes of the
 * survey out and puts them back in the order of their hashes: they share the transaction of the last one and lie in no
 * order of time, so neither `xmin` nor `ctid` lines them up with whoever came when, or with a ballot that is still out.
 * Updating them in place is not enough: rows that were written more often lie further back.
 */
export class SurveyExchange1763800000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.blur_survey_codes(p_company uuid, p_survey uuid) returns void
        language sql volatile security definer set search_path = '' as $$
          with used as (
            delete from public.survey_code k where k.company_id = p_company and k.survey_id = p_survey and k.state = 'EXCHANGED'
            returning k.company_id, k.survey_id, k.group_id, k.code_hash, k.state
          )
          insert into public.survey_code (company_id, survey_id, group_id, code_hash, state)
          select u.company_id, u.survey_id, u.group_id, u.code_hash, u.state from used u order by u.code_hash
        $$;

      create or replace function auth.open_survey(p_code_hash bytea, p_token_hash bytea) returns table (state text, survey jsonb)
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_code public.survey_code; v_survey public.survey;
        begin
          select * into v_code from public.survey_code k where k.code_hash = p_code_hash;
          if not found then return query select 'UNKNOWN', null::jsonb; return; end if;
          -- One exchange after the other: each writes the rows of those before it.
          perform pg_advisory_xact_lock(hashtextextended(v_code.survey_id::text, 122));
          -- A share lock: nobody closes the survey between this look and the token.
          select * into v_survey from public.survey s where s.company_id = v_code.company_id and s.id = v_code.survey_id for share;
          if v_survey.state in ('DRAFT', 'RELEASED') then return query select 'NOT_OPEN', null::jsonb; return; end if;
          if v_survey.state <> 'OPEN' then return query select 'CLOSED', null::jsonb; return; end if;
          update public.survey_code k set state = 'EXCHANGED'
           where k.company_id = v_code.company_id and k.survey_id = v_code.survey_id and k.code_hash = p_code_hash and k.state = 'FREE';
          if not found then
            return query select case when exists (select 1 from public.survey_code k where k.code_hash = p_code_hash)
              then 'USED' else 'UNKNOWN' end, null::jsonb;
            return;
          end if;
          perform app.blur_survey_codes(v_code.company_id, v_code.survey_id);
          insert into public.survey_ballot_token (company_id, survey_id, group_id, token_hash)
            values (v_code.company_id, v_code.survey_id, v_code.group_id, p_token_hash);
          return query select b.state, b.survey from auth.read_ballot(p_token_hash) b;
        end $$;

      revoke all on function app.blur_survey_codes from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
