import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** The negotiation of an agreement: clauses, their immutable versions, the acts of both sides; without a council, statement items. */
export class Agreements1763800000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.agreement(runner);
    await this.clauses(runner);
    await this.policy(runner);
    await this.guardFrozenText(runner);
  }

  private async agreement(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'agreement', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        `kind text not null check (kind in ('WORKS_AGREEMENT','AI_POLICY'))`,
        'title text not null check (length(title) between 1 and 160)',
        // AGREED and IN_FORCE follow from clauses and dates; only what an act has made is stored.
        `state text not null default 'DRAFT' check (state in ('DRAFT','FOR_SIGNATURE','SIGNED','DISPLAYED'))`,
        'effective_on date',
        'review_on date',
        'opened_by uuid not null',
        'opened_at timestamptz not null default now()',
        'updated_at timestamptz not null default now()',
        references('initiative_id', 'initiative'),
        references('opened_by', 'person'),
        'unique (company_id, initiative_id)',
        `check (state <> 'DISPLAYED' or effective_on is not null)`,
      ],
      updates: ['state', 'effective_on', 'review_on', 'updated_at'],
    });
  }

  private async clauses(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'clause', {
      room: true,
      columns: [
        'agreement_id uuid not null',
        // Id in the library, or one of the parties' own.
        `key text not null check (key ~ '^[A-Z][A-Z0-9-]{1,11}$')`,
        'number integer',
        'title text not null check (length(title) between 1 and 160)',
        `effect text not null check (effect in ('ENFORCEABLE','VOLUNTARY','MIXED'))`,
        `chapter text not null`,
        `state text not null default 'NOT_PROPOSED'
           check (state in ('NOT_PROPOSED','PROPOSED_BY_EMPLOYER','PROPOSED_BY_WORKS_COUNCIL','COUNTERED','AGREED','PARKED','DISPUTED'))`,
        'current_version integer not null default 0',
        `author_side text check (author_side in ('EMPLOYER','COUNCIL'))`,
        'countered boolean not null default false',
        'added_by uuid not null',
        'added_at timestamptz not null default now()',
        'dropped_at timestamptz',
        'changed_at timestamptz not null default now()',
        'version integer not null default 1',
        references('agreement_id', 'agreement'),
        references('added_by', 'person'),
        'unique (company_id, agreement_id, number) deferrable initially deferred',
        'check ((number is null) = (dropped_at is not null))',
        'check ((current_version = 0) = (author_side is null))',
      ],
      updates: [
        'number',
        'state',
        'current_version',
        'author_side',
        'countered',
        'dropped_at',
        'changed_at',
        'version',
      ],
    });
    await runner.query(
      `create unique index clause_key on clause (company_id, agreement_id, key) where dropped_at is null`,
    );
    // A draft has no number and lives in its side's own room; a published version has one and is in the joint room.
    await createTenantTable(runner, 'clause_version', {
      room: true,
      columns: [
        'clause_id uuid not null',
        'number integer check (number >= 1)',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        `variant text not null check (variant in ('EMPLOYER','BALANCED','EMPLOYEE','CUSTOM'))`,
        'body text not null check (length(body) between 1 and 20000)',
        `variables jsonb not null default '{}'`,
        `reason text not null default '' check (length(reason) <= 4000)`,
        `interest text not null default '' check (length(interest) <= 1000)`,
        'author_id uuid not null',
        'written_at timestamptz not null default now()',
        references('clause_id', 'clause'),
        references('author_id', 'person'),
        'unique (company_id, clause_id, number)',
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index clause_version_clause on clause_version (company_id, clause_id, written_at desc)`,
    );
    await createTenantTable(runner, 'clause_act', {
      room: true,
      columns: [
        'clause_id uuid not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        `kind text not null check (kind in ('PROPOSE','ACCEPT','PARK','DISPUTE'))`,
        'version_number integer not null',
        `reason text not null default '' check (length(reason) <= 4000)`,
        'actor_id uuid not null',
        'acted_at timestamptz not null default now()',
        references('clause_id', 'clause'),
        references('actor_id', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`create index clause_act_clause on clause_act (company_id, clause_id, acted_at)`);
  }

  /** Companies without a council (domain 2.6): what the representatives stated, and what management declares on each item. */
  private async policy(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'policy_item', {
      room: true,
      columns: [
        'agreement_id uuid not null',
        'body text not null check (length(body) between 1 and 4000)',
        'raised_by uuid not null',
        'raised_at timestamptz not null default now()',
        references('agreement_id', 'agreement'),
        references('raised_by', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index policy_item_agreement on policy_item (company_id, agreement_id, raised_at)`,
    );
    await createTenantTable(runner, 'policy_declaration', {
      room: true,
      columns: [
        'item_id uuid not null',
        `response text not null check (response in ('ACCEPTED','PARTLY_ACCEPTED','REJECTED'))`,
        `reasons text not null default '' check (length(reasons) <= 4000)`,
        'deviates boolean not null default false',
        'declared_by uuid not null',
        'declared_at timestamptz not null default now()',
        references('item_id', 'policy_item'),
        references('declared_by', 'person'),
        `check (response = 'ACCEPTED' or length(reasons) > 0)`,
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index policy_declaration_item on policy_declaration (company_id, item_id, declared_at desc)`,
    );
  }

  /** P9 in the database itself: whoever comes after the freeze changes nothing. The row lock makes one of two the winner. */
  private async guardFrozenText(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.refuse_change_of_frozen_text() returns trigger language plpgsql set search_path = '' as $$
      declare v_agreement uuid; v_state text;
      begin
        if tg_table_name = 'clause' then v_agreement := new.agreement_id;
        elsif tg_table_name = 'policy_item' then v_agreement := new.agreement_id;
        elsif tg_table_name = 'policy_declaration' then
          select i.agreement_id into v_agreement from public.policy_item i where i.company_id = new.company_id and i.id = new.item_id;
        else
          select c.agreement_id into v_agreement from public.clause c where c.company_id = new.company_id and c.id = new.clause_id;
        end if;
        select a.state into v_state from public.agreement a where a.company_id = new.company_id and a.id = v_agreement for share;
        if v_state is distinct from 'DRAFT' then raise exception 'frozen' using errcode = 'P0A01'; end if;
        return new;
      end $$;
      create trigger clause_frozen before insert or update on clause for each row execute function app.refuse_change_of_frozen_text();
      create trigger clause_version_frozen before insert on clause_version for each row
        when (new.number is not null) execute function app.refuse_change_of_frozen_text();
      create trigger clause_act_frozen before insert on clause_act for each row execute function app.refuse_change_of_frozen_text();
      create trigger policy_item_frozen before insert on policy_item for each row execute function app.refuse_change_of_frozen_text();
      create trigger policy_declaration_frozen before insert on policy_declaration for each row execute function app.refuse_change_of_frozen_text();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
