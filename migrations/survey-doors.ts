import type { QueryRunner } from 'typeorm';

/** The survey of the company of this transaction, for somebody who sits in the joint room. */
const MINE = `s.company_id = app.company_id() and s.id = p_survey
           and exists (select 1 from public.room r where r.company_id = s.company_id and r.kind = 'JOINT' and r.id = any (app.my_rooms()))`;

/** What somebody with a code reads: language-neutral, the page chooses. */
const CONTENT = `jsonb_build_object('companyName', c.name, 'title', s.title, 'purpose', s.purpose, 'questions', s.questions,
                  'openText', s.open_text, 'threshold', s.threshold, 'closesOn', to_char(s.closes_on, 'YYYY-MM-DD'))`;

/**
 * The narrow functions through which codes, tokens and boxes are reached, and nothing else reaches them. `auth.*` are for
 * somebody without an account, `app.*` for the joint room.
 */
export async function surveyDoors(runner: QueryRunner): Promise<void> {
  await answering(runner);
  await managing(runner);
}

const answering = (runner: QueryRunner): Promise<unknown> =>
  runner.query(`
    -- A code opens once: it is marked, and a token that has nothing to do with it takes its place.
    create function auth.open_survey(p_code_hash bytea, p_token_hash bytea) returns table (state text, survey jsonb)
      language plpgsql volatile security definer set search_path = '' as $$
      declare v_code public.survey_code; v_survey public.survey;
      begin
        select * into v_code from public.survey_code k where k.code_hash = p_code_hash for update;
        if not found then return query select 'UNKNOWN', null::jsonb; return; end if;
        -- A share lock: nobody closes the survey between this look and the token.
        select * into v_survey from public.survey s where s.company_id = v_code.company_id and s.id = v_code.survey_id for share;
        if v_survey.state in ('DRAFT', 'RELEASED') then return query select 'NOT_OPEN', null::jsonb; return; end if;
        if v_survey.state <> 'OPEN' then return query select 'CLOSED', null::jsonb; return; end if;
        if v_code.state <> 'FREE' then return query select 'USED', null::jsonb; return; end if;
        update public.survey_code k set state = 'EXCHANGED'
         where k.company_id = v_code.company_id and k.survey_id = v_code.survey_id and k.code_hash = v_code.code_hash;
        insert into public.survey_ballot_token (company_id, survey_id, group_id, token_hash)
          values (v_code.company_id, v_code.survey_id, v_code.group_id, p_token_hash);
        return query select 'OPEN', ${CONTENT} from public.survey s join public.company c on c.id = s.company_id
          where s.company_id = v_code.company_id and s.id = v_code.survey_id;
      end $$;

    -- The same content for a page that was loaded again; GONE once the answer arrived or the survey is closed.
    create function auth.read_ballot(p_token_hash bytea) returns table (state text, survey jsonb)
      language plpgsql stable security definer set search_path = '' as $$
      begin
        return query select case when s.state = 'OPEN' then 'OPEN' else 'CLOSED' end, case when s.state = 'OPEN' then ${CONTENT} end
            from public.survey_ballot_token t
            join public.survey s on s.company_id = t.company_id and s.id = t.survey_id
            join public.company c on c.id = t.company_id
           where t.token_hash = p_token_hash;
        if not found then return query select 'GONE', null::jsonb; end if;
      end $$;

    -- The token goes and the box counts, in one transaction. Nothing else is kept of an answer.
    create function auth.cast_ballot(p_token_hash bytea, p_answers jsonb, p_text text) returns text
      language plpgsql volatile security definer set search_path = '' as $$
      declare v_token public.survey_ballot_token; v_survey public.survey; v_tally jsonb; v_item text; v_value integer; v_at integer;
      begin
        select * into v_token from public.survey_ballot_token t where t.token_hash = p_token_hash;
        if not found then return 'GONE'; end if;
        select * into v_survey from public.survey s where s.company_id = v_token.company_id and s.id = v_token.survey_id for share;
        if v_survey.state <> 'OPEN' then return 'CLOSED'; end if;
        delete from public.survey_ballot_token t where t.company_id = v_token.company_id and t.survey_id = v_token.survey_id and t.token_hash = p_token_hash;
        if not found then return 'GONE'; end if;
        if jsonb_typeof(p_answers) is distinct from 'object' or exists (
            select 1 from jsonb_each(p_answers) a
             where a.value::text not in ('0', '1', '2', '3', '4', '5')
                or not exists (select 1 from jsonb_array_elements(v_survey.questions) q where q->>'id' = a.key))
           or length(p_text) > 2000 then
          raise exception 'not an answer to this survey' using errcode = '22023';
        end if;
        select b.tally into strict v_tally from public.survey_box b
         where b.company_id = v_token.company_id and b.survey_id = v_token.survey_id and b.group_id = v_token.group_id for update;
        for v_item in select q->>'id' from jsonb_array_elements(v_survey.questions) q loop
          v_value := coalesce((p_answers->>v_item)::integer, 0);
          v_tally := jsonb_set(v_tally, array[v_item],
            jsonb_set(coalesce(v_tally->v_item, '[0,0,0,0,0,0]'), array[v_value::text],
              to_jsonb(coalesce((v_tally->v_item->>v_value)::integer, 0) + 1)));
        end loop;
        update public.survey_box b set tally = v_tally, count = b.count + 1
         where b.company_id = v_token.company_id and b.survey_id = v_token.survey_id and b.group_id = v_token.group_id;
        -- A free answer is put anywhere among the others, of whatever group: only the whole reads them.
        if v_survey.open_text and length(trim(coalesce(p_text, ''))) > 0 then
          update public.survey_box b set texts = b.texts[1:k.at] || trim(p_text) || b.texts[k.at + 1:]
            from (select y.group_id, floor(random() * (cardinality(y.texts) + 1))::integer as at from public.survey_box y
                   where y.company_id = v_token.company_id and y.survey_id = v_token.survey_id order by y.group_id limit 1) k
           where b.company_id = v_token.company_id and b.survey_id = v_token.survey_id and b.group_id = k.group_id;
        end if;
        return 'COUNTED';
      end $$;

    revoke all on function auth.open_survey, auth.read_ballot, auth.cast_ballot from public;
    grant execute on function auth.open_survey, auth.read_ballot, auth.cast_ballot to einklang_app;
  `);

const managing = (runner: QueryRunner): Promise<unknown> =>
  runner.query(`
    -- Empty boxes for the groups that were released.
    create function app.open_survey_boxes(p_survey uuid) returns void
      language sql volatile security definer set search_path = '' as $$
      insert into public.survey_box (company_id, survey_id, group_id)
      select s.company_id, s.id, (g->>'id')::uuid from public.survey s cross join lateral jsonb_array_elements(s.groups) g
       where ${MINE} and s.state = 'OPEN'
      on conflict do nothing
    $$;

    -- A new batch for a group: free codes of an earlier one stop working. Put down in no order, so that none is the first slip.
    create function app.replace_survey_codes(p_survey uuid, p_group uuid, p_hashes bytea[]) returns boolean
      language plpgsql volatile security definer set search_path = '' as $$
      begin
        perform 1 from public.survey s cross join lateral jsonb_array_elements(s.groups) g
          where ${MINE} and s.state = 'OPEN' and g->>'id' = p_group::text for share of s;
        if not found then return false; end if;
        delete from public.survey_code k where k.company_id = app.company_id() and k.survey_id = p_survey and k.group_id = p_group and k.state = 'FREE';
        insert into public.survey_code (company_id, survey_id, group_id, code_hash)
          select app.company_id(), p_survey, p_group, h from unnest(p_hashes) h order by random();
        return true;
      end $$;

    -- How many answered so far: of all groups together, and only once nobody can be made out (rule 1).
    create function app.survey_answers(p_survey uuid) returns integer
      language sql stable security definer set search_path = '' as $$
      select case when sum(b.count) >= s.threshold then sum(b.count)::integer end
        from public.survey s join public.survey_box b on b.company_id = s.company_id and b.survey_id = s.id
       where ${MINE} group by s.threshold
    $$;

    -- Codes and tokens end with the survey: what stood open can't be answered any more.
    create function app.forget_survey_codes(p_survey uuid) returns void
      language sql volatile security definer set search_path = '' as $$
      with mine as (select s.company_id, s.id from public.survey s where ${MINE} and s.state in ('CLOSED', 'CANCELLED')),
        codes as (delete from public.survey_code k using mine m where k.company_id = m.company_id and k.survey_id = m.id)
      delete from public.survey_ballot_token t using mine m where t.company_id = m.company_id and t.survey_id = m.id
    $$;

    -- A survey that is given up takes its answers with it, unread.
    create function app.forget_survey_boxes(p_survey uuid) returns void
      language sql volatile security definer set search_path = '' as $$
      delete from public.survey_box b using public.survey s
       where b.company_id = s.company_id and b.survey_id = s.id and ${MINE} and s.state = 'CANCELLED'
    $$;

    -- The boxes, once: closed, and published by both sides. What was read is deleted with the reading.
    create function app.take_survey_boxes(p_survey uuid) returns table (group_id uuid, tally jsonb, count integer, texts text[])
      language sql volatile security definer set search_path = '' as $$
      delete from public.survey_box b using public.survey s
       where b.company_id = s.company_id and b.survey_id = s.id and ${MINE} and s.state = 'CLOSED'
         and (select count(distinct a.side) from public.survey_act a
               where a.company_id = s.company_id and a.survey_id = s.id and a.kind = 'PUBLISH' and a.hash = s.hash) = 2
      returning b.group_id, b.tally, b.count, b.texts
    $$;

    -- Surveys of all companies whose last day is over; each is an entry in its own Verlauf, without an actor.
    create function app.close_due_surveys(p_today date, p_at timestamptz) returns bigint
      language plpgsql volatile security definer set search_path = '' as $$
      declare v_survey public.survey; v_room uuid; v_closed bigint := 0;
      begin
        for v_survey in select * from public.survey s where s.state = 'OPEN' and s.closes_on < p_today for update skip locked loop
          update public.survey s set state = 'CLOSED', closed_on = s.closes_on, version = s.version + 1
           where s.company_id = v_survey.company_id and s.id = v_survey.id;
          delete from public.survey_code k where k.company_id = v_survey.company_id and k.survey_id = v_survey.id;
          delete from public.survey_ballot_token t where t.company_id = v_survey.company_id and t.survey_id = v_survey.id;
          select r.id into strict v_room from public.room r where r.company_id = v_survey.company_id and r.kind = 'JOINT';
          perform set_config('app.company_id', v_survey.company_id::text, true), set_config('app.person_id', '', true);
          perform app.record(
            jsonb_build_array(jsonb_build_object('room', v_room, 'event', 'survey.closed', 'subject_type', 'survey',
              'subject', v_survey.id, 'initiative', v_survey.initiative_id, 'data', '{}', 'at', p_at)),
            jsonb_build_array(jsonb_build_object('id', uuidv7(), 'name', 'survey.announce',
              'payload', jsonb_build_object('event', 'survey.closed', 'initiativeId', v_survey.initiative_id, 'surveyId', v_survey.id, 'actorId', null))));
          v_closed := v_closed + 1;
        end loop;
        return v_closed;
      end $$;

    revoke all on function app.open_survey_boxes, app.replace_survey_codes, app.survey_answers, app.forget_survey_codes,
      app.forget_survey_boxes, app.take_survey_boxes, app.close_due_surveys from public;
    grant execute on function app.open_survey_boxes, app.replace_survey_codes, app.survey_answers, app.forget_survey_codes,
      app.forget_survey_boxes, app.take_survey_boxes, app.close_due_surveys to einklang_app;
  `);
