import { Companies } from '@einklang/features/companies';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { CouncilView } from './resolution.view';
import { councilMembers } from './resolutions.queries';

/** A body that resolves, with its seats. */
interface Body {
  readonly id: string;
  readonly seats: number;
}

/** The works council as a body: its seats (§ 9 BetrVG) and whom its chair invites (§ 29 (2)). */
@Injectable()
export class Council {
  constructor(
    private readonly db: Db,
    private readonly companies: Companies,
  ) {}

  async read(actor: Actor): Promise<CouncilView> {
    const { seats } = await this.body();
    return {
      seats,
      members: await councilMembers(this.db),
      may: { record: can(actor, 'resolution.record') },
    };
  }

  /** Employee representatives decide by no law, so they have no resolutions (domain 2.6). */
  async body(): Promise<Body> {
    const bodies = await this.companies.bodies();
    const council = bodies.find((body) => body.kind !== 'EMPLOYEE_REPRESENTATION');
    if (!council) throw new Problem('resolution.no-council');
    return council;
  }
}
