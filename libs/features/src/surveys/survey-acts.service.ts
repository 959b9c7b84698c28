import type { SurveyWord, VoicedSide } from '@einklang/domain';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { gapsOf } from './survey-content';
import type { SurveyRow } from './survey.queries';
import { SurveyPublishing } from './survey-publishing.service';
import { SurveyTrail } from './survey-trail.service';
import { standingOf } from './survey-view';
import type { SurveyView } from './survey.view';
import { Surveys, type HeldSurvey } from './surveys.service';

/** What the sides do with a survey. Each step is one of the state machine; whatever it refuses has no effect. */
@Injectable()
export class SurveyActs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly surveys: Surveys,
    private readonly trail: SurveyTrail,
    private readonly publishing: SurveyPublishing,
  ) {}

  /** Releases exactly the version that was read; with the second release it can start. */
  async release(actor: Actor, id: string, version: number | undefined): Promise<SurveyView> {
    const held = await this.surveys.hold(id);
    requireVersion(held.row.version, version);
    this.requireComplete(held.row);
    const { side, state } = this.say(actor, held, 'RELEASE');
    await this.word(actor, held.row, 'RELEASE', side);
    await this.move(held.row, state);
    if (state === 'RELEASED') await this.trail.done(actor, 'survey.release', id);
    else await this.trail.owe('survey.release', side, held.row);
    await this.trail.record(actor, 'survey.released', held.row, { side, byBoth: state === 'RELEASED' });
    return this.surveys.read(actor, id);
  }

  /** From now on it can be answered, and nothing of it can be changed. */
  async start(actor: Actor, id: string, version: number | undefined): Promise<SurveyView> {
    const { row, initiative } = await this.surveys.hold(id);
    requireVersion(row.version, version);
    const next = this.surveys.step(row, { kind: 'START' });
    this.requireComplete(row);
    if (!can(actor, 'survey.start', { ...initiative, survey: standingOf(row) }))
      throw new Problem('forbidden');
    await this.move(row, next.state, { opened_on: this.clock.today() });
    await this.db.sql('select app.open_survey_boxes($1)', [id]);
    await this.trail.record(actor, 'survey.started', row, { closesOn: row.closesOn });
    return this.surveys.read(actor, id);
  }

  /** Ends it before its last day, once both sides have said so. */
  async close(actor: Actor, id: string): Promise<SurveyView> {
    const held = await this.surveys.hold(id);
    const { side, state } = this.say(actor, held, 'CLOSE');
    await this.word(actor, held.row, 'CLOSE', side);
    if (state === 'CLOSED') {
      await this.move(held.row, state, { closed_on: this.clock.today() });
      await this.db.sql('select app.forget_survey_codes($1)', [id]);
    }
    await this.trail.record(actor, state === 'CLOSED' ? 'survey.closed' : 'survey.close-agreed', held.row, {
      side,
    });
    return this.surveys.read(actor, id);
  }

  /** Publishes the result to both sides and the workforce at the same instant, with the second word. */
  async publish(actor: Actor, id: string): Promise<SurveyView> {
    const held = await this.surveys.hold(id);
    const { side, state } = this.say(actor, held, 'PUBLISH');
    await this.word(actor, held.row, 'PUBLISH', side);
    if (state === 'PUBLISHED') {
      await this.publishing.publish(held.row);
      await this.move(held.row, state);
      await this.trail.done(actor, 'survey.publish', id);
    } else await this.trail.owe('survey.publish', side, held.row);
    const event = state === 'PUBLISHED' ? 'survey.published' : 'survey.publish-agreed';
    await this.trail.record(actor, event, held.row, { side });
    return this.surveys.read(actor, id);
  }

  /** Gives it up: alone before it starts, afterwards only together. Answers go unread. */
  async cancel(actor: Actor, id: string): Promise<SurveyView> {
    const held = await this.surveys.hold(id);
    const { side, state } = this.say(actor, held, 'CANCEL');
    await this.word(actor, held.row, 'CANCEL', side);
    if (state === 'CANCELLED') {
      await this.move(held.row, state);
      await this.db.sql('select app.forget_survey_codes($1), app.forget_survey_boxes($1)', [id]);
      await this.trail.cancel(id);
    }
    const event = state === 'CANCELLED' ? 'survey.cancelled' : 'survey.cancel-agreed';
    await this.trail.record(actor, event, held.row, { side });
    return this.surveys.read(actor, id);
  }

  /** The side of the actor and the state to which its word leads; refused without effect where it leads nowhere. */
  private say(
    actor: Actor,
    { row, initiative }: HeldSurvey,
    kind: SurveyWord,
  ): { side: VoicedSide; state: SurveyRow['state'] } {
    const side = voiceOf(actor);
    if (side !== 'EMPLOYER' && side !== 'COUNCIL') throw new Problem('forbidden');
    const { state } = this.surveys.step(row, { kind, side });
    const subject = { ...initiative, survey: standingOf(row) };
    const action = `survey.${kind.toLowerCase()}` as 'survey.release';
    if (!can(actor, action, subject))
      throw new Problem(initiative.stage === 'CLOSED' ? 'initiative.closed' : 'forbidden');
    return { side, state };
  }

  private requireComplete(row: SurveyRow): void {
    const gaps = gapsOf(row, this.clock.today());
    if (gaps.includes('TOO_SMALL')) throw new Problem('survey.too-small');
    if (gaps.length > 0) throw new Problem('survey.incomplete');
  }

  private async word(actor: Actor, row: SurveyRow, kind: SurveyWord, side: VoicedSide): Promise<void> {
    await this.db.sql(
      `insert into survey_act (company_id, id, survey_id, kind, side, hash, done_by, done_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, newId(), row.id, kind, side, row.hash, actor.personId, this.clock.now()],
    );
  }

  private async move(
    row: SurveyRow,
    state: SurveyRow['state'],
    { opened_on = null, closed_on = null }: { opened_on?: string | null; closed_on?: string | null } = {},
  ): Promise<void> {
    if (state === row.state) return;
    await this.db.sql(
      `update survey set state = $3, version = version + 1, opened_on = coalesce($4::date, opened_on), closed_on = coalesce($5::date, closed_on)
        where company_id = $1 and id = $2`,
      [this.db.context.companyId, row.id, state, opened_on, closed_on],
    );
  }
}
