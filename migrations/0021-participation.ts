import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Visible exactly to those who see the initiative. */
const ofInitiative = (table: string): string =>
  `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;

const EVIDENCE = ['select', 'insert'] as const;

/** Stage 3: information package, agreed periods, consultation, hearing of the workforce, statements. */
export class Participation1763800000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.informationPackage(runner);
    await this.periods(runner);
    await this.meetings(runner);
    await this.statements(runner);
  }

  /** BT-2. What was delivered stands in »delivery«; here is what became of each item. */
  private async informationPackage(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'package_item', {
      only: ofInitiative('package_item'),
      columns: [
        'initiative_id uuid not null',
        `item_id text not null check (item_id ~ '^I-[0-9]{2}$')`,
        `state text not null check (state in ('OPEN','DELIVERED','QUESTIONED','ACCEPTED','NOT_APPLICABLE'))`,
        `reason text check (length(reason) between 1 and 2000)`,
        'reason_by uuid',
        'reason_at timestamptz',
        'settled_by uuid',
        'settled_at timestamptz',
        references('initiative_id', 'initiative'),
        references('reason_by', 'person'),
        references('settled_by', 'person'),
        'unique (company_id, initiative_id, item_id)',
        `check (state <> 'NOT_APPLICABLE' or (reason is not null and reason_by is not null))`,
      ],
      updates: ['state', 'reason', 'reason_by', 'reason_at', 'settled_by', 'settled_at'],
    });
    await createTenantTable(runner, 'package_question', {
      only: ofInitiative('package_question'),
      columns: [
        'initiative_id uuid not null',
        'item_id text not null',
        'text text not null check (length(text) between 1 and 4000)',
        'asked_by uuid not null',
        'asked_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('asked_by', 'person'),
      ],
      grants: EVIDENCE,
    });
    await createTenantTable(runner, 'package_answer', {
      only: 'exists (select 1 from package_question q where q.company_id = package_answer.company_id and q.id = package_answer.question_id)',
      columns: [
        'question_id uuid not null',
        'text text not null check (length(text) between 1 and 10000)',
        // The vendor gave no answer: said openly, so that the council can judge it.
        'vendor_refused boolean not null default false',
        'answered_by uuid not null',
        'answered_at timestamptz not null',
        references('question_id', 'package_question'),
        references('answered_by', 'person'),
        'unique (company_id, question_id)',
      ],
      grants: EVIDENCE,
    });
    await createTenantTable(runner, 'package_declaration', {
      only: ofInitiative('package_declaration'),
      columns: [
        'initiative_id uuid not null',
        // HANDED_OVER: nothing mandatory is missing any more. The other two are words of the council.
        `kind text not null check (kind in ('HANDED_OVER','CONFIRMED','CONTESTED'))`,
        `missing text[] not null default '{}'`,
        `note text not null default '' check (length(note) <= 4000)`,
        'declared_by uuid not null',
        'declared_on date not null',
        'declared_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('declared_by', 'person'),
        `check ((kind = 'CONTESTED') = (cardinality(missing) > 0))`,
      ],
      grants: EVIDENCE,
    });
    await runner.query(`
      create index package_question_initiative on package_question (company_id, initiative_id, asked_at);
      create index package_declaration_initiative on package_declaration (company_id, initiative_id, declared_at);
    `);
  }

  /** Proposed by one side, agreed when the other one confirms; the last agreed row of a kind counts. */
  private async periods(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'agreed_period', {
      only: ofInitiative('agreed_period'),
      columns: [
        'initiative_id uuid not null',
        `period text not null check (period in ('QUESTIONS','ANSWERS','FIRST_CONSULTATION','STATEMENT','COMPLETENESS_REPLY','NEGOTIATION','VENDOR_CHANGE_NOTICE'))`,
        'working_days integer not null check (working_days between 1 and 250)',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'proposed_by uuid not null',
        'proposed_at timestamptz not null',
        'confirmed_by uuid',
        'confirmed_at timestamptz',
        'withdrawn_at timestamptz',
        references('initiative_id', 'initiative'),
        references('proposed_by', 'person'),
        references('confirmed_by', 'person'),
        'check (confirmed_at is null or withdrawn_at is null)',
      ],
      updates: ['confirmed_by', 'confirmed_at', 'withdrawn_at'],
    });
    await runner.query(`
      create unique index agreed_period_open on agreed_period (company_id, initiative_id, period) where confirmed_at is null and withdrawn_at is null;
      create index agreed_period_agreed on agreed_period (company_id, initiative_id, period, confirmed_at);
    `);
  }

  private async meetings(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'consultation', {
      only: ofInitiative('consultation'),
      columns: [
        'initiative_id uuid not null',
        'meets_on date not null',
        `meets_at text not null default '' check (meets_at ~ '^([01][0-9]:[0-5][0-9]|2[0-3]:[0-5][0-9])?$')`,
        `place text not null default '' check (length(place) <= 160)`,
        `note text not null default '' check (length(note) <= 20000)`,
        'arranged_by uuid not null',
        'arranged_at timestamptz not null',
        'noted_by uuid',
        'noted_at timestamptz',
        'cancelled_at timestamptz',
        'version integer not null default 1',
        references('initiative_id', 'initiative'),
        references('arranged_by', 'person'),
        references('noted_by', 'person'),
      ],
      updates: ['meets_on', 'meets_at', 'place', 'note', 'noted_by', 'noted_at', 'cancelled_at', 'version'],
    });
    await createTenantTable(runner, 'hearing', {
      only: ofInitiative('hearing'),
      columns: [
        'initiative_id uuid not null',
        'format text not null',
        'groups text not null check (length(groups) between 1 and 400)',
        'planned_on date not null',
        'held_on date',
        'headcount integer check (headcount >= 0)',
        `outcome text not null default '' check (length(outcome) <= 4000)`,
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'recorded_by uuid not null',
        'recorded_at timestamptz not null',
        // The other side confirms that it took place: nobody paints the light alone.
        'confirmed_by uuid',
        'confirmed_at timestamptz',
        references('initiative_id', 'initiative'),
        references('recorded_by', 'person'),
        references('confirmed_by', 'person'),
        'check (confirmed_at is null or held_on is not null)',
      ],
      updates: [
        'held_on',
        'headcount',
        'outcome',
        'side',
        'recorded_by',
        'recorded_at',
        'confirmed_by',
        'confirmed_at',
      ],
    });
    await runner.query(`
      create index consultation_initiative on consultation (company_id, initiative_id, meets_on);
      create index hearing_initiative on hearing (company_id, initiative_id, planned_on);
    `);
  }

  /** BT-10. A correction is a new row; the last one of a body counts. */
  private async statements(runner: QueryRunner): Promise<void> {
    const body = `body text not null check (body in ('COUNCIL','EMPLOYEES','SBV','DPO','OSH','PHYSICIAN'))`;
    await createTenantTable(runner, 'statement_request', {
      only: ofInitiative('statement_request'),
      columns: [
        'initiative_id uuid not null',
        body,
        'due_on date not null',
        `note text not null default '' check (length(note) <= 2000)`,
        'requested_by uuid not null',
        'requested_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('requested_by', 'person'),
      ],
      grants: EVIDENCE,
    });
    await createTenantTable(runner, 'statement', {
      only: ofInitiative('statement'),
      columns: [
        'initiative_id uuid not null',
        body,
        `position text not null check (position in ('AGREE','WITH_CONDITIONS','REJECT','NONE'))`,
        `text text not null default '' check (length(text) <= 20000)`,
        // Single demands, each of which is answered later (domain 2.6).
        `demands text[] not null default '{}' check (cardinality(demands) <= 50)`,
        // Extract of a resolution that the council has handed over.
        'resolution_id uuid',
        'given_by uuid not null',
        'given_on date not null',
        'given_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('given_by', 'person'),
        `check (position <> 'WITH_CONDITIONS' or length(text) > 0 or cardinality(demands) > 0)`,
      ],
      grants: EVIDENCE,
    });
    await runner.query(`
      create index statement_initiative on statement (company_id, initiative_id, body, given_at desc);
      create index statement_request_initiative on statement_request (company_id, initiative_id, body);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
