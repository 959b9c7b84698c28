import { EMPTY_PROFILE, profileGaps, type UseCaseProfile } from '@einklang/domain';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SaveProfile } from './profile.dto';
import type { ProfileView } from './profile.view';

interface Row {
  content: UseCaseProfile;
  version: number;
  updatedByName: string;
  updatedAt: Date;
  notedBy: string;
  notedAt: Date;
}

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** The profile of an initiative (PA-4): a shared form that is saved as it is filled in. */
@Injectable()
export class Profiles {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly initiatives: Initiatives,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<ProfileView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    return view(await this.row(initiativeId), can(actor, 'profile.edit', initiative));
  }

  async save(
    actor: Actor,
    initiativeId: string,
    { suggestedBy = null, currentHours = null, ...profile }: SaveProfile,
    version: number | undefined,
  ): Promise<ProfileView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'profile.edit', initiative)) throw new Problem('initiative.closed');
    const before = await this.row(initiativeId);
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh =
      before === undefined ||
      before.notedBy !== actor.personId ||
      now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
    await this.db.sql(
      `insert into profile (company_id, id, initiative_id, content, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, 1, $5, $6, $5, $6)
       on conflict (company_id, initiative_id) do update set content = excluded.content, version = profile.version + 1,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at,
         noted_by = excluded.noted_by, noted_at = case when $7 then excluded.noted_at else profile.noted_at end`,
      [
        this.db.context.companyId,
        newId(),
        initiativeId,
        JSON.stringify({ ...profile, suggestedBy, currentHours }),
        actor.personId,
        now,
        fresh,
      ],
    );
    if (fresh) await this.note(initiative);
    return view(await this.row(initiativeId), true);
  }

  /** The profile for other features; null while nobody has begun one. */
  async known(initiativeId: string): Promise<UseCaseProfile | null> {
    return (await this.row(initiativeId))?.content ?? null;
  }

  private async row(initiativeId: string): Promise<Row | undefined> {
    const [row] = await this.db.sql<Row>(
      `select f.content, f.version, p.name as "updatedByName", f.updated_at as "updatedAt", f.noted_by as "notedBy", f.noted_at as "notedAt"
         from profile f join person p on p.company_id = f.company_id and p.id = f.updated_by
        where f.company_id = $1 and f.initiative_id = $2`,
      [this.db.context.companyId, initiativeId],
    );
    return row;
  }

  private async note(initiative: Initiative): Promise<void> {
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'profile.edited',
      subjectType: 'initiative',
      subjectId: initiative.id,
      initiativeId: initiative.id,
    });
  }
}

const view = (row: Row | undefined, edit: boolean): ProfileView => {
  const content = row?.content ?? EMPTY_PROFILE;
  return {
    version: row?.version ?? 0,
    process: content.process,
    groups: content.groups.map((group) => ({ ...group })),
    suggestedBy: content.suggestedBy,
    currentHours: content.currentHours,
    benefitTypes: [...content.benefitTypes],
    aiFunctions: [...content.aiFunctions],
    decisions: content.decisions,
    alternatives: [...content.alternatives],
    missing: profileGaps(content),
    updatedByName: row?.updatedByName ?? null,
    updatedAt: row?.updatedAt ?? null,
    may: { edit },
  };
};
