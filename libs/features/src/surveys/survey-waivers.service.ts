import { Clock } from '@einklang/platform/clock';
import { Companies } from '@einklang/features/companies';
import { Initiatives } from '@einklang/features/initiatives';
import { Audit, Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SurveyWaiverView } from './survey.view';
import type { WaiveSurvey } from './surveys.dto';

/** »Keine Befragung vereinbart«: a word of each side, which each can take back. */
@Injectable()
export class SurveyWaivers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
  ) {}

  async waive(
    actor: Actor,
    initiativeId: string,
    { waived, reason }: WaiveSurvey,
  ): Promise<SurveyWaiverView> {
    const initiative = await this.initiatives.find(initiativeId);
    const side = voiceOf(actor);
    if (!can(actor, 'survey.waive', initiative)) throw new Problem(whyNot(initiative));
    const before = await this.standing(initiativeId, actor);
    if (before.mine === waived) throw new Problem('survey.said-already');
    const id = newId();
    await this.db.sql(
      `insert into survey_waiver (company_id, id, initiative_id, side, waived, reason, said_by, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, id, initiativeId, side, waived, reason, actor.personId, this.clock.now()],
    );
    await this.audit.record({
      roomId: await this.companies.roomId('JOINT'),
      event: waived ? 'survey.waived' : 'survey.waiver-withdrawn',
      subjectType: 'survey',
      subjectId: id,
      initiativeId,
      data: { side, ...(reason && { reason }) },
    });
    return this.standing(initiativeId, actor);
  }

  /** The newest word of each side counts. */
  async standing(initiativeId: string, actor: Actor | null): Promise<SurveyWaiverView> {
    const rows = await this.db.sql<{ side: string; waived: boolean }>(
      `select distinct on (side) side, waived from survey_waiver where company_id = $1 and initiative_id = $2
        order by side, said_at desc, id desc`,
      [this.db.context.companyId, initiativeId],
    );
    const saidBy = (side: string): boolean => rows.find((row) => row.side === side)?.waived ?? false;
    const voice = actor && voiceOf(actor);
    return {
      employer: saidBy('EMPLOYER'),
      council: saidBy('COUNCIL'),
      mine: voice === 'EMPLOYER' || voice === 'COUNCIL' ? saidBy(voice) : null,
    };
  }
}

const whyNot = ({ stage, shortlistedAt }: { stage: string; shortlistedAt: Date | null }) => {
  if (stage === 'CLOSED') return 'initiative.closed';
  return shortlistedAt === null ? 'initiative.not-shortlisted' : 'forbidden';
};
