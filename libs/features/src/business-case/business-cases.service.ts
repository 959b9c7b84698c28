import { createHash } from 'node:crypto';
import { canonicalJson, publicationGaps } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Facts } from '@einklang/features/facts';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import type {
  BusinessCaseDraftView,
  BusinessCaseView,
  PublishedBusinessCaseView,
} from './business-case.view';
import { draftRow, publishedRow, versionRows, type DraftRow } from './business-cases.queries';
import { figuresOf } from './figures';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'business-case.announce': { versionId: string; publishedBy: string };
  }
}

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** A draft of the employer's side, and the versions it gave out to both sides. */
@Injectable()
export class BusinessCases {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<BusinessCaseView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const draft = await draftRow(this.db, initiativeId);
    return {
      version: draft?.version ?? 0,
      draft: draft ? draftView(draft) : null,
      published: (await publishedRow(this.db, initiativeId)) ?? null,
      versions: await versionRows(this.db, initiativeId),
      may: {
        edit: can(actor, 'business-case.edit', initiative),
        publish: can(actor, 'business-case.publish', initiative),
      },
    };
  }

  async readVersion(actor: Actor, initiativeId: string, version: number): Promise<PublishedBusinessCaseView> {
    await this.initiatives.read(actor, initiativeId);
    const row = await publishedRow(this.db, initiativeId, version);
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** Saves the draft; nobody outside the employer's room learns that there is one. */
  async save(
    actor: Actor,
    initiativeId: string,
    document: BusinessCaseDocumentDto,
    version: number | undefined,
  ): Promise<BusinessCaseDraftView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'business-case.edit', initiative)) throw new Problem('initiative.closed');
    const before = await draftRow(this.db, initiativeId);
    requireVersion(before?.version ?? 0, version);
    const roomId = await this.companies.roomId('EMPLOYER');
    const now = this.clock.now();
    const fresh =
      !before ||
      before.notedBy !== actor.personId ||
      now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
    await this.db.sql(
      `insert into business_case_draft (company_id, id, room_id, initiative_id, content, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, 1, $6, $7, $6, $7)
       on conflict (company_id, initiative_id) do update set content = excluded.content, version = business_case_draft.version + 1,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at, noted_by = excluded.noted_by,
         noted_at = case when $8 then excluded.noted_at else business_case_draft.noted_at end`,
      [
        this.db.context.companyId,
        newId(),
        roomId,
        initiativeId,
        JSON.stringify(document),
        actor.personId,
        now,
        fresh,
      ],
    );
    if (fresh) await this.record(initiativeId, roomId, 'business-case.edited', initiativeId, {});
    const saved = await draftRow(this.db, initiativeId);
    return draftView(saved!);
  }

  /**
   * Gives the draft out to both sides as a version that nobody changes: the effects on staff before the decision
   * (§§ 92, 106 BetrVG). What it says of freed time and jobs becomes a fact of the system.
   */
  async publish(
    actor: Actor,
    initiativeId: string,
    version: number | undefined,
  ): Promise<PublishedBusinessCaseView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'business-case.publish', initiative))
      throw new Problem(initiative.stage === 'CLOSED' ? 'initiative.closed' : 'initiative.not-shortlisted');
    const draft = await draftRow(this.db, initiativeId);
    if (!draft) throw new Problem('business-case.missing');
    requireVersion(draft.version, version);
    const gaps = publicationGaps(draft.document);
    if (gaps.length > 0)
      throw new Problem(
        'business-case.incomplete',
        {},
        gaps.map((code) => ({ pointer: POINTERS[code] ?? '', code })),
      );
    const published = await this.insertVersion(actor, initiative, draft.document);
    const { freedTimeUse, jobsAffected, transfersExpected } = draft.document.personnel;
    const personnel = { freedTimeUse, jobsAffected, transferExpected: transfersExpected };
    await this.facts.amend(actor, initiative, personnel, 'BUSINESS_CASE');
    await this.outbox.promise('business-case.announce', {
      versionId: published.id,
      publishedBy: actor.personId,
    });
    return published;
  }

  /** The newest published version, for the gates; drafts never count. */
  async published(initiativeId: string): Promise<PublishedBusinessCaseView | null> {
    return (await publishedRow(this.db, initiativeId)) ?? null;
  }

  private async insertVersion(
    actor: Actor,
    { id: initiativeId }: Initiative,
    document: BusinessCaseDocumentDto,
  ): Promise<PublishedBusinessCaseView> {
    const roomId = await this.companies.roomId('JOINT');
    const version = ((await publishedRow(this.db, initiativeId))?.version ?? 0) + 1;
    const contentHash = createHash('sha256').update(canonicalJson({ version, document })).digest('hex');
    const id = newId();
    await this.db.sql(
      `insert into business_case_version (company_id, id, room_id, initiative_id, version, content, figures, content_hash, published_by, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.db.context.companyId,
        id,
        roomId,
        initiativeId,
        version,
        JSON.stringify(document),
        JSON.stringify(figuresOf(document)),
        contentHash,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.record(initiativeId, roomId, 'business-case.published', id, { version, contentHash });
    return (await publishedRow(this.db, initiativeId, version))!;
  }

  private async record(
    initiativeId: string,
    roomId: string,
    event: EventName,
    subjectId: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({
      roomId,
      event,
      subjectType: 'business-case',
      subjectId,
      initiativeId,
      data,
    });
  }
}

const POINTERS: Readonly<Record<string, string>> = {
  'not-calculable-missing': '/notCalculable',
  'benefit-missing': '/benefits',
  'cost-missing': '/oneOff',
  'comparison-missing': '/alternative',
  'duty-line-missing': '/oneOff',
  'realisation-reasons-missing': '/timeSaving/note',
  'group-too-small': '/timeSaving/hourlyCostGroupSize',
  'utility-incomplete': '/utility',
};

const draftView = ({ document, version, updatedByName, updatedAt }: DraftRow): BusinessCaseDraftView => ({
  version,
  document,
  figures: figuresOf(document),
  gaps: publicationGaps(document),
  updatedByName,
  updatedAt,
});
