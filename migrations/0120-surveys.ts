import type { MigrationInterface, QueryRunner } from 'typeorm';
import { surveyDoors } from './survey-doors';
import { createTenantTable, guardTenantTable, references } from './tenant-table';

/** Visible exactly to those who see the initiative. */
const ofInitiative = (table: string): string =>
  `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;

const EVIDENCE = ['select', 'insert'] as const;

/** The pulse survey (BT-7). No single answer is ever stored: a group's answers are one row of tallies. */
export class Surveys1763800000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.surveys(runner);
    await this.answers(runner);
    await this.results(runner);
    await surveyDoors(runner);
  }

  /** What is asked, of whom, and what both sides said to it. */
  private async surveys(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'survey', {
      only: ofInitiative('survey'),
      columns: [
        'initiative_id uuid not null',
        'number integer not null check (number > 0)',
        'template text not null check (length(template) between 1 and 40)',
        'title text not null check (length(title) between 1 and 160)',
        `purpose text not null default '' check (length(purpose) <= 2000)`,
        // A copy, in both languages: what was asked doesn't change when a template does.
        'questions jsonb not null',
        'open_text boolean not null default false',
        `groups jsonb not null default '[]'`,
        'threshold integer not null default 5 check (threshold >= 5)',
        'closes_on date',
        `state text not null default 'DRAFT' check (state in ('DRAFT','RELEASED','OPEN','CLOSED','PUBLISHED','CANCELLED'))`,
        // Of questions, groups and all else that both sides release: a release is of exactly this version.
        'hash text not null',
        'version integer not null default 1',
        'edited_by uuid not null',
        'edited_at timestamptz not null',
        'opened_on date',
        'closed_on date',
        references('initiative_id', 'initiative'),
        references('edited_by', 'person'),
        'unique (company_id, initiative_id, number)',
      ],
      updates: [
        ...['template', 'title', 'purpose', 'questions', 'open_text', 'groups', 'threshold', 'closes_on'],
        ...['state', 'hash', 'version', 'edited_by', 'edited_at', 'opened_on', 'closed_on'],
      ],
    });
    await createTenantTable(runner, 'survey_act', {
      only: 'exists (select 1 from survey s where s.company_id = survey_act.company_id and s.id = survey_act.survey_id)',
      columns: [
        'survey_id uuid not null',
        `kind text not null check (kind in ('RELEASE','CLOSE','PUBLISH','CANCEL'))`,
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'hash text not null',
        'done_by uuid not null',
        'done_at timestamptz not null',
        references('survey_id', 'survey'),
        references('done_by', 'person'),
        'unique (company_id, survey_id, kind, side, hash)',
      ],
      grants: EVIDENCE,
    });
    // »Keine Befragung vereinbart«: the newest word of each side counts.
    await createTenantTable(runner, 'survey_waiver', {
      only: ofInitiative('survey_waiver'),
      columns: [
        'initiative_id uuid not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'waived boolean not null',
        `reason text not null default '' check (length(reason) <= 2000)`,
        'said_by uuid not null',
        'said_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('said_by', 'person'),
      ],
      grants: EVIDENCE,
    });
    await runner.query(`
      create index survey_act_survey on survey_act (company_id, survey_id);
      create index survey_waiver_initiative on survey_waiver (company_id, initiative_id, said_at desc);
    `);
  }

  /**
   * What stands here while people answer. The application reads and writes none of it: there are functions for one code,
   * one token, one answer. No person, no time, no order, no id of a row; a token is gone with the answer it was for.
   */
  private async answers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_code (
        company_id uuid not null references company (id), survey_id uuid not null, group_id uuid not null, code_hash bytea not null,
        state text not null default 'FREE' check (state in ('FREE','EXCHANGED')),
        primary key (company_id, survey_id, code_hash), ${references('survey_id', 'survey')}
      );
      create index survey_code_hash on survey_code (code_hash);
      create table survey_ballot_token (
        company_id uuid not null references company (id), survey_id uuid not null, group_id uuid not null, token_hash bytea not null,
        primary key (company_id, survey_id, token_hash), ${references('survey_id', 'survey')}
      );
      create index survey_ballot_token_hash on survey_ballot_token (token_hash);
      create table survey_box (
        company_id uuid not null references company (id), survey_id uuid not null, group_id uuid not null,
        tally jsonb not null default '{}', count integer not null default 0, texts text[] not null default '{}',
        primary key (company_id, survey_id, group_id), ${references('survey_id', 'survey')}
      );
    `);
    for (const table of ['survey_code', 'survey_ballot_token', 'survey_box'])
      await guardTenantTable(runner, table, { grants: [] });
  }

  /** What is left when both sides have published: computed and suppressed. The boxes are gone by then. */
  private async results(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'survey_result', {
      room: true,
      columns: [
        'survey_id uuid not null',
        'initiative_id uuid not null',
        'result jsonb not null',
        'published_on date not null',
        references('survey_id', 'survey'),
        'unique (company_id, survey_id)',
      ],
      grants: EVIDENCE,
    });
    // Free answers wait here, shuffled and without a group, until one person of each side has read them for names.
    await runner.query(`
      create table survey_text (
        company_id uuid not null references company (id), id uuid not null default gen_random_uuid(), survey_id uuid not null,
        body text not null check (length(body) between 1 and 2000), employer_shows boolean, council_shows boolean,
        primary key (company_id, id), ${references('survey_id', 'survey')}
      )`);
    await guardTenantTable(runner, 'survey_text', {
      only: 'exists (select 1 from survey s where s.company_id = survey_text.company_id and s.id = survey_text.survey_id)',
      grants: ['select', 'insert', 'update', 'delete'],
      updates: ['employer_shows', 'council_shows'],
    });
    await runner.query(`
      create table survey_voice (
        company_id uuid not null references company (id), id uuid not null default gen_random_uuid(), room_id uuid not null,
        survey_id uuid not null, body text not null,
        primary key (company_id, id), ${references('room_id', 'room')}, ${references('survey_id', 'survey')}
      )`);
    await guardTenantTable(runner, 'survey_voice', { room: true, grants: EVIDENCE });
    await runner.query(`create index survey_voice_survey on survey_voice (company_id, survey_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
