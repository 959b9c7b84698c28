import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Meetings of the works council with agenda, invitations and minutes, all of it in the council's own room. */
export class CouncilMeetings1763800000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'council_meeting', {
      room: true,
      columns: [
        'meeting_date date not null',
        `meeting_time text not null check (meeting_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`,
        `format text not null check (format in ('PRESENCE','HYBRID','VIDEO','PHONE'))`,
        'place text not null',
        'objection_deadline date',
        'guests text',
        `state text not null default 'CONVENED' check (state in ('CONVENED','HELD','CANCELLED'))`,
        `convened_as text not null check (convened_as in ('CHAIR','DEPUTY'))`,
        'convened_by uuid not null',
        'convened_at timestamptz not null',
        'ended_at timestamptz',
        'cancel_reason text',
        'employer_told_at timestamptz',
        references('convened_by', 'person'),
        // § 30 (2) BetrVG: whoever is not there in person may only take part while the members did not object.
        `check ((format = 'PRESENCE') = (objection_deadline is null))`,
      ],
      updates: ['state', 'ended_at', 'cancel_reason', 'employer_told_at'],
    });
    await runner.query(
      `create index council_meeting_list on council_meeting (company_id, meeting_date desc)`,
    );
    await createTenantTable(runner, 'council_invitee', {
      room: true,
      columns: [
        'meeting_id uuid not null',
        'person_id uuid not null',
        `attends_as text not null check (attends_as in ('MEMBER','SUBSTITUTE','JAV','SBV'))`,
        'is_chair boolean not null default false',
        'stands_in_for uuid',
        `prevented text check (prevented in ('LEAVE','ILLNESS','OWN_MATTER','OTHER'))`,
        `attendance text check (attendance in ('PRESENT','ONLINE','ABSENT'))`,
        'objected_at timestamptz',
        'invited_at timestamptz not null',
        references('meeting_id', 'council_meeting'),
        references('person_id', 'person'),
        references('stands_in_for', 'council_invitee'),
        'unique (company_id, meeting_id, person_id)',
      ],
      grants: ['select', 'insert', 'update', 'delete'],
      updates: ['prevented', 'attendance', 'objected_at'],
    });
    await createTenantTable(runner, 'council_agenda_item', {
      room: true,
      columns: [
        'meeting_id uuid not null',
        'position integer not null check (position > 0)',
        'title text not null',
        'initiative_id uuid',
        'source text',
        'needs_resolution boolean not null',
        'is_supplement boolean not null',
        'added_at timestamptz not null',
        `minutes text not null default ''`,
        'version integer not null default 1',
        'edited_by uuid',
        'edited_at timestamptz',
        'writing_by uuid',
        'writing_at timestamptz',
        references('meeting_id', 'council_meeting'),
        references('initiative_id', 'initiative'),
        references('edited_by', 'person'),
        references('writing_by', 'person'),
        'unique (company_id, meeting_id, position)',
      ],
      updates: ['minutes', 'version', 'edited_by', 'edited_at', 'writing_by', 'writing_at'],
    });
    await createTenantTable(runner, 'council_minutes_signature', {
      room: true,
      columns: [
        'meeting_id uuid not null',
        'person_id uuid not null',
        `capacity text not null check (capacity in ('CHAIR','MEMBER'))`,
        `text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$')`,
        'signed_at timestamptz not null',
        'taken_back_at timestamptz',
        references('meeting_id', 'council_meeting'),
        references('person_id', 'person'),
      ],
      updates: ['taken_back_at'],
    });
    await runner.query(
      `create unique index council_minutes_signature_once on council_minutes_signature (company_id, meeting_id, capacity)
         where taken_back_at is null`,
    );
    await createTenantTable(runner, 'council_minutes_objection', {
      room: true,
      columns: [
        'meeting_id uuid not null',
        'person_id uuid not null',
        'body text not null',
        'raised_at timestamptz not null',
        references('meeting_id', 'council_meeting'),
        references('person_id', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `alter table resolution add column agenda_item_id uuid,
         add foreign key (company_id, agenda_item_id) references council_agenda_item (company_id, id)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
