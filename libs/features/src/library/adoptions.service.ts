import { Initiatives, type InitiativeView } from '@einklang/features/initiatives';
import { Profiles } from '@einklang/features/potential';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import type { AdoptApplication } from './library.dto';

/** Makes an initiative of the company's own out of an application of the library. */
@Injectable()
export class Adoptions {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly profiles: Profiles,
  ) {}

  /** The profile is written before anybody else sees the initiative; facts are left to those who know the system. */
  async adopt(
    actor: Actor,
    { libraryId, profile, shortlist = false, ...opening }: AdoptApplication,
  ): Promise<InitiativeView> {
    const { id } = await this.initiatives.open(actor, opening, libraryId);
    await this.profiles.save(actor, id, { ...profile, groups: [] }, 0);
    return shortlist ? this.initiatives.shortlist(actor, id) : this.initiatives.read(actor, id);
  }
}
