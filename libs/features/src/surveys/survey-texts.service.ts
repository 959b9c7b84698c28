import { Companies } from '@einklang/features/companies';
import { Db } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SurveyFreeTextList } from './survey-result.view';
import { SurveyTrail } from './survey-trail.service';
import { standingOf } from './survey-view';
import { Surveys } from './surveys.service';

interface Row {
  readonly id: string;
  readonly body: string;
  readonly employer: boolean | null;
  readonly council: boolean | null;
}

/** Rule 6: free answers are read for names by one person of each side; only what both let through is shown. */
@Injectable()
export class SurveyTexts {
  constructor(
    private readonly db: Db,
    private readonly companies: Companies,
    private readonly surveys: Surveys,
    private readonly trail: SurveyTrail,
  ) {}

  async list(actor: Actor, id: string): Promise<SurveyFreeTextList> {
    await this.hold(actor, id);
    const rows = await this.rows(id);
    const mine = (row: Row): boolean | null => (voiceOf(actor) === 'EMPLOYER' ? row.employer : row.council);
    return {
      items: rows.map((row) => ({ id: row.id, body: row.body, mine: mine(row) })),
      nextCursor: null,
      employerChecked: rows.every(({ employer }) => employer !== null),
      councilChecked: rows.every(({ council }) => council !== null),
    };
  }

  /** One word on all of them. After the second side's word what both let through is shown, and the rest is gone. */
  async check(actor: Actor, id: string, shown: readonly string[]): Promise<SurveyFreeTextList> {
    const row = await this.hold(actor, id);
    const column = voiceOf(actor) === 'EMPLOYER' ? 'employer_shows' : 'council_shows';
    const changed = await this.db.sql<{ id: string }>(
      `with checked as (update survey_text set ${column} = (id = any ($3::uuid[]))
          where company_id = $1 and survey_id = $2 and ${column} is null returning id) select id from checked`,
      [actor.companyId, id, shown],
    );
    if (changed.length === 0) throw new Problem('survey.said-already');
    const rows = await this.rows(id);
    if (rows.every(({ employer, council }) => employer !== null && council !== null))
      await this.show(
        actor,
        id,
        rows.filter(({ employer, council }) => employer && council),
      );
    await this.trail.record(actor, 'survey.texts-checked', row, { side: voiceOf(actor) });
    return this.list(actor, id);
  }

  private async show(actor: Actor, id: string, rows: readonly Row[]): Promise<void> {
    await this.db.sql(
      `insert into survey_voice (company_id, id, room_id, survey_id, body)
       select $1, t.id, $2, $3, t.body from unnest($4::uuid[], $5::text[]) as t(id, body)`,
      [
        actor.companyId,
        await this.companies.roomId('WORKFORCE'),
        id,
        rows.map((row) => row.id),
        rows.map(({ body }) => body),
      ],
    );
    await this.db.sql('delete from survey_text where company_id = $1 and survey_id = $2', [
      actor.companyId,
      id,
    ]);
  }

  private async hold(actor: Actor, id: string) {
    const { row, initiative } = await this.surveys.hold(id);
    if (!row.openText || !can(actor, 'survey.check-texts', { ...initiative, survey: standingOf(row) }))
      throw new Problem('survey.not-now', { state: row.state });
    return row;
  }

  private rows(id: string): Promise<Row[]> {
    return this.db.sql<Row>(
      `select id, body, employer_shows as employer, council_shows as council from survey_text
        where company_id = $1 and survey_id = $2 order by id limit 5000`,
      [this.db.context.companyId, id],
    );
  }
}
