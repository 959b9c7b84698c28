import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** From the frozen text to the displayed agreement. Copies, signatures and documents are evidence. */
export class Signing1763800000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'signing_copy', {
      room: true,
      columns: [
        'agreement_id uuid not null',
        'number integer not null check (number >= 1)',
        'canonical_text text not null',
        `text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$')`,
        // Everything that is printed, as it stood: the PDF follows from this row alone.
        'document jsonb not null',
        'frozen_by uuid not null',
        'frozen_at timestamptz not null default now()',
        'withdrawn_by uuid',
        'withdrawn_at timestamptz',
        `withdrawal_reason text not null default '' check (length(withdrawal_reason) <= 2000)`,
        references('agreement_id', 'agreement'),
        references('frozen_by', 'person'),
        references('withdrawn_by', 'person'),
        'unique (company_id, agreement_id, number)',
      ],
      updates: ['withdrawn_by', 'withdrawn_at', 'withdrawal_reason'],
    });
    await runner.query(
      `create unique index signing_copy_current on signing_copy (company_id, agreement_id) where withdrawn_at is null`,
    );
    await createTenantTable(runner, 'signature', {
      room: true,
      columns: [
        'signing_copy_id uuid not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        `form text not null check (form in ('WET_INK','QES','ISSUED'))`,
        'signatory text not null check (length(signatory) between 1 and 120)',
        'signed_on date not null',
        'recorded_by uuid not null',
        'recorded_at timestamptz not null default now()',
        references('signing_copy_id', 'signing_copy'),
        references('recorded_by', 'person'),
        'unique (company_id, signing_copy_id, side)',
        `check (form <> 'ISSUED' or side = 'EMPLOYER')`,
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'signed_document', {
      room: true,
      columns: [
        'signing_copy_id uuid not null',
        'file_id uuid not null',
        'sha256 text not null',
        'added_by uuid not null',
        'added_at timestamptz not null default now()',
        references('signing_copy_id', 'signing_copy'),
        references('file_id', 'file'),
        references('added_by', 'person'),
        'unique (company_id, signing_copy_id)',
      ],
      grants: ['select', 'insert'],
    });
    // § 77 (2) s. 4 BetrVG: what the whole workforce reads, in its own room.
    await createTenantTable(runner, 'agreement_display', {
      room: true,
      columns: [
        'agreement_id uuid not null',
        `kind text not null check (kind in ('WORKS_AGREEMENT','AI_POLICY'))`,
        'title text not null',
        'body text not null',
        'text_hash text not null',
        'file_id uuid',
        `place text not null default '' check (length(place) <= 200)`,
        'displayed_on date not null',
        'effective_on date not null',
        'review_on date not null',
        'displayed_by uuid not null',
        'displayed_at timestamptz not null default now()',
        references('agreement_id', 'agreement'),
        references('file_id', 'file'),
        references('displayed_by', 'person'),
        'unique (company_id, agreement_id)',
        'check (review_on > effective_on)',
      ],
      grants: ['select', 'insert'],
    });
    await this.guard(runner);
  }

  /** P9: an agreement only moves forward; back to the draft only while nobody has signed. */
  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.refuse_agreement_step() returns trigger language plpgsql set search_path = '' as $$
      begin
        if new.state = old.state then return new; end if;
        if (old.state, new.state) in (('DRAFT', 'FOR_SIGNATURE'), ('FOR_SIGNATURE', 'SIGNED'), ('SIGNED', 'DISPLAYED')) then return new; end if;
        if (old.state, new.state) = ('FOR_SIGNATURE', 'DRAFT') and not exists (
             select 1 from public.signature s join public.signing_copy c on c.company_id = s.company_id and c.id = s.signing_copy_id
              where c.company_id = new.company_id and c.agreement_id = new.id and c.withdrawn_at is null) then return new; end if;
        raise exception 'frozen' using errcode = 'P0A01';
      end $$;
      create trigger agreement_step before update of state on agreement for each row execute function app.refuse_agreement_step();

      create function app.refuse_late_signature() returns trigger language plpgsql set search_path = '' as $$
      declare v_agreement uuid; v_state text;
      begin
        select c.agreement_id into v_agreement from public.signing_copy c
         where c.company_id = new.company_id and c.id = new.signing_copy_id and c.withdrawn_at is null for share;
        select a.state into v_state from public.agreement a where a.company_id = new.company_id and a.id = v_agreement for share;
        if v_state is distinct from 'FOR_SIGNATURE' then raise exception 'frozen' using errcode = 'P0A01'; end if;
        return new;
      end $$;
      create trigger signature_late before insert on signature for each row execute function app.refuse_late_signature();
      create trigger signed_document_late before insert on signed_document for each row execute function app.refuse_late_signature();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
