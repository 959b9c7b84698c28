import { Companies } from '@einklang/features/companies';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, isInRoom, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import {
  draftRow,
  versionRows,
  type DraftRow,
  type ProtectionForm,
  type RemarkBody,
  type RemarkKind,
  type VersionRow,
} from './protection.queries';

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** The word of the Verlauf for the saving of a draft. */
const EDITED = {
  CONTROL_PROFILE: 'control-profile.edited',
  DPIA: 'dpia.edited',
} as const satisfies Partial<Record<ProtectionForm, EventName>>;
export type BuiltForm = keyof typeof EDITED;

export interface FormDraft<Document> {
  readonly version: number;
  readonly document: Document;
  readonly isOpen: boolean;
  readonly updatedByName: string | null;
  readonly updatedAt: Date | null;
}

interface NewRemark {
  readonly form: BuiltForm;
  readonly number: number;
  readonly kind: RemarkKind;
  readonly body: RemarkBody;
  readonly about?: string;
  readonly text: string;
  readonly flagged?: boolean;
}

/**
 * What the three forms of protection have in common: the employer's side drafts in its own room, whoever speaks for it
 * publishes a version that stays, and others put their word beside a version without changing it.
 */
@Injectable()
export class ProtectedForms {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
  ) {}

  /** Null for everybody outside the employer's room. A new round begins with what was published last. */
  async draft<Document>(
    actor: Actor,
    initiativeId: string,
    form: BuiltForm,
    start: Document,
  ): Promise<FormDraft<Document> | null> {
    if (!isInRoom(actor, 'EMPLOYER')) return null;
    const row = await draftRow<Document>(this.db, initiativeId, form);
    if (!row) return { version: 0, document: start, isOpen: false, updatedByName: null, updatedAt: null };
    const { version, document, isOpen, updatedByName, updatedAt } = row;
    return { version, document, isOpen, updatedByName, updatedAt };
  }

  /** Saves what the employer's side thinks so far; nobody outside its room learns that there is anything. */
  async save(
    actor: Actor,
    initiative: Initiative,
    form: BuiltForm,
    document: object,
    version: number | undefined,
  ): Promise<void> {
    this.require(actor, 'protection.draft', initiative);
    const roomId = await this.companies.roomId('EMPLOYER');
    const before = await draftRow<object>(this.db, initiative.id, form, 'for update of d');
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh = isFresh(before, actor, now);
    const rows = await this.db.sql(
      `insert into protection_draft (company_id, id, room_id, initiative_id, form, document, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, $6, 1, $7, $8, $7, $8)
       on conflict (company_id, initiative_id, form) do update set document = excluded.document, version = protection_draft.version + 1,
         is_open = true, updated_by = excluded.updated_by, updated_at = excluded.updated_at, noted_by = excluded.noted_by,
         noted_at = case when $9 then excluded.noted_at else protection_draft.noted_at end
         where protection_draft.version = $10 returning id`,
      [
        this.db.context.companyId,
        newId(),
        roomId,
        initiative.id,
        form,
        JSON.stringify(document),
        actor.personId,
        now,
        fresh,
        version ?? 0,
      ],
    );
    if (rows.length === 0) throw new Problem('stale');
    if (fresh)
      await this.audit.record({
        roomId,
        event: EDITED[form],
        subjectType: 'initiative',
        subjectId: initiative.id,
        initiativeId: initiative.id,
      });
  }

  /** The draft that was read, about to be published. `allow` refuses what must not leave the room as it is. */
  async publish<Document>(
    actor: Actor,
    initiative: Initiative,
    form: BuiltForm,
    version: number | undefined,
    allow: (document: Document, before: VersionRow<Document> | undefined) => void | Promise<void>,
  ): Promise<VersionRow<Document>> {
    this.require(actor, 'protection.publish', initiative);
    const draft = await draftRow<Document>(this.db, initiative.id, form, 'for update of d');
    requireVersion(draft?.version ?? 0, version);
    if (!draft?.isOpen) throw new Problem('protection.nothing-new');
    const [before] = await versionRows<Document>(this.db, initiative.id, form);
    await allow(draft.document, before);
    const number = (before?.number ?? 0) + 1;
    await this.db.sql(
      `insert into protection_version (company_id, id, initiative_id, form, number, document, published_by, published_on, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.db.context.companyId,
        newId(),
        initiative.id,
        form,
        number,
        JSON.stringify(draft.document),
        actor.personId,
        this.clock.today(),
        this.clock.now(),
      ],
    );
    await this.db.sql(
      `update protection_draft set is_open = false, version = version + 1
        where company_id = $1 and initiative_id = $2 and form = $3`,
      [this.db.context.companyId, initiative.id, form],
    );
    const [published] = await versionRows<Document>(this.db, initiative.id, form);
    return published!;
  }

  /** Puts a word beside a version; it stays. Returns its id. */
  async remark(
    actor: Actor,
    initiativeId: string,
    { form, number, kind, body, about = '', text, flagged = false }: NewRemark,
  ): Promise<string> {
    const id = newId();
    await this.db.sql(
      `insert into protection_remark (company_id, id, initiative_id, form, number, kind, body, about, text, flagged, given_by, given_on, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        this.db.context.companyId,
        id,
        initiativeId,
        form,
        number,
        kind,
        body,
        about,
        text,
        flagged,
        actor.personId,
        this.clock.today(),
        this.clock.now(),
      ],
    );
    return id;
  }

  /** Finds the initiative and refuses with the reason. */
  async find(actor: Actor, action: ProtectionAct, initiativeId: string): Promise<Initiative> {
    const initiative = await this.initiatives.find(initiativeId);
    this.require(actor, action, initiative);
    return initiative;
  }

  private require(actor: Actor, action: ProtectionAct, initiative: Initiative): void {
    if (can(actor, action, initiative)) return;
    if (initiative.stage === 'CLOSED') throw new Problem('initiative.closed');
    throw new Problem(initiative.shortlistedAt === null ? 'initiative.not-shortlisted' : 'forbidden');
  }
}

type ProtectionAct = 'protection.draft' | 'protection.publish' | 'control-row.contest' | 'dpia.advise';

const isFresh = (before: DraftRow<unknown> | undefined, actor: Actor, now: Date): boolean =>
  !before || before.notedBy !== actor.personId || now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
