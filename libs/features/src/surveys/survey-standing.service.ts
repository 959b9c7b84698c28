import { SURVEY_MIN_ELIGIBLE, type ParticipationGateInput } from '@einklang/domain';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { SurveyWaivers } from './survey-waivers.service';

export interface KnownSurvey {
  /** Somebody began one here, or said a word about it: what was declared elsewhere no longer counts. */
  readonly begun: boolean;
  readonly survey: ParticipationGateInput['survey'];
}

/** What G3 asks of the survey: published, waived by both, or a dialogue because too few are affected. */
@Injectable()
export class SurveyStandings {
  constructor(
    private readonly db: Db,
    private readonly waivers: SurveyWaivers,
  ) {}

  /** @param affected how many are affected, where that is recorded */
  async known(initiativeId: string, affected: number | null): Promise<KnownSurvey> {
    const [row] = await this.db.sql<{ begun: boolean; published: boolean; dialogue: boolean }>(
      `select exists (select 1 from survey s where s.company_id = $1 and s.initiative_id = $2 and s.state <> 'CANCELLED')
           or exists (select 1 from survey_waiver w where w.company_id = $1 and w.initiative_id = $2) as begun,
          exists (select 1 from survey s where s.company_id = $1 and s.initiative_id = $2 and s.state = 'PUBLISHED') as published,
          exists (select 1 from hearing h where h.company_id = $1 and h.initiative_id = $2 and h.format = 'DIALOGUE'
                     and h.confirmed_at is not null) as dialogue`,
      [this.db.context.companyId, initiativeId],
    );
    const { employer, council } = await this.waivers.standing(initiativeId, null);
    const tooSmall = affected !== null && affected < SURVEY_MIN_ELIGIBLE && row?.dialogue === true;
    const survey = row?.published
      ? 'DONE'
      : employer && council
        ? 'WAIVED_BY_BOTH'
        : tooSmall
          ? 'TOO_SMALL'
          : null;
    return { begun: row?.begun ?? false, survey };
  }
}
