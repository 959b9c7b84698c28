import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/**
 * Links through which a vendor answers the KI-Identifikation without an account. Whoever holds one reaches its row by
 * three narrow functions and nothing else; the link itself is kept only as a hash.
 */
export class VendorLinks1763800000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'vendor_link', {
      only: `exists (select 1 from ai_system s where s.company_id = vendor_link.company_id and s.id = vendor_link.system_id)
        and exists (select 1 from room r where r.company_id = vendor_link.company_id and r.kind = 'JOINT' and r.id = any ((select app.my_rooms())::uuid[]))`,
      columns: [
        'system_id uuid not null',
        'contact text not null check (length(contact) between 1 and 120)',
        `language text not null check (language in ('de','en'))`,
        'token_hash bytea not null',
        'expires_at timestamptz not null',
        'created_by uuid not null',
        'created_at timestamptz not null',
        'revoked_at timestamptz',
        // What the vendor writes: theirs alone until it is sent, and nobody's to change afterwards.
        `answers jsonb not null default '{}'`,
        'saves integer not null default 0',
        'sent_at timestamptz',
        references('system_id', 'ai_system'),
        references('created_by', 'person'),
        'check (sent_at is null or revoked_at is null or revoked_at > sent_at)',
      ],
      updates: ['revoked_at'],
    });
    await runner.query(`
      create index vendor_link_token on vendor_link (token_hash);
      create index vendor_link_system on vendor_link (company_id, system_id, created_at desc);

      create function auth.vendor_link_state(p_link public.vendor_link) returns text
        language sql stable set search_path = '' as $$
        select case when p_link.sent_at is not null then 'SENT'
                    when p_link.revoked_at is not null then 'REVOKED'
                    when p_link.expires_at <= now() then 'EXPIRED'
                    when exists (select 1 from public.ai_system s where s.company_id = p_link.company_id
                                    and s.id = p_link.system_id and s.status = 'RETIRED') then 'REVOKED'
                    else 'OPEN' end
      $$;

      -- Names company and product only as long as the link is open.
      create function auth.read_vendor_link(p_token_hash bytea)
        returns table (state text, company_name text, product text, language text, expires_at timestamptz, answers jsonb)
        language sql stable security definer set search_path = '' as $$
        select t.state, case when t.state = 'OPEN' then c.name end, case when t.state = 'OPEN' then s.product end, l.language,
               case when t.state = 'OPEN' then l.expires_at end, case when t.state = 'OPEN' then l.answers end
          from public.vendor_link l
          join public.company c on c.id = l.company_id
          join public.ai_system s on s.company_id = l.company_id and s.id = l.system_id
          cross join lateral auth.vendor_link_state(l) as t(state)
         where l.token_hash = p_token_hash
      $$;

      -- A draft is saved again and again, but not without end.
      create function auth.save_vendor_answers(p_token_hash bytea, p_answers jsonb) returns jsonb
        language sql volatile security definer set search_path = '' as $$
        update public.vendor_link l set answers = l.answers || p_answers, saves = l.saves + 1
         where l.token_hash = p_token_hash and auth.vendor_link_state(l) = 'OPEN' and l.saves < 2000
        returning l.answers
      $$;

      -- Sent once: the answers, the entry of the Verlauf and the promise to tell both sides are one act.
      create function auth.send_vendor_answers(p_token_hash bytea, p_data text, p_at timestamptz, p_job uuid)
        returns table (company_id uuid, room_id uuid, system_id uuid)
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_link public.vendor_link; v_room uuid;
        begin
          update public.vendor_link l set sent_at = now()
           where l.token_hash = p_token_hash and auth.vendor_link_state(l) = 'OPEN' and l.answers <> '{}' returning l.* into v_link;
          if v_link.id is null then return; end if;
          select coalesce(
              (select i.room_id from public.ai_system s join public.initiative i on i.company_id = s.company_id and i.id = s.planned_in
                where s.company_id = v_link.company_id and s.id = v_link.system_id and not s.used),
              (select r.id from public.room r where r.company_id = v_link.company_id and r.kind = 'JOINT')) into v_room;
          perform set_config('app.company_id', v_link.company_id::text, true), set_config('app.person_id', '', true);
          perform app.record(
            jsonb_build_array(jsonb_build_object('room', v_room, 'event', 'vendor.answered', 'subject_type', 'system',
              'subject', v_link.system_id, 'initiative', null, 'data', p_data, 'at', p_at)),
            jsonb_build_array(jsonb_build_object('id', p_job, 'name', 'vendor.announce',
              'payload', jsonb_build_object('linkId', v_link.id, 'askedBy', v_link.created_by))));
          return query select v_link.company_id, v_room, v_link.system_id;
        end $$;

      revoke all on function auth.vendor_link_state, auth.read_vendor_link, auth.save_vendor_answers, auth.send_vendor_answers from public;
      grant execute on function auth.read_vendor_link, auth.save_vendor_answers, auth.send_vendor_answers to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
