import { randomBytes } from 'node:crypto';
import { makeSurveyCode, printSurveyCode } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import { surveyPosterDocument, surveySlipsDocument } from '@einklang/platform/documents';
import { tokenHash } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { SurveyRow } from './survey.queries';
import { SurveyTrail } from './survey-trail.service';
import { standingOf } from './survey-view';
import { Surveys } from './surveys.service';

/** Minutes that the questions take (domain 7.6). */
const MINUTES = 5;
/** Slips beyond the headcount, for those that get lost. */
const SPARE = 0.1;

/** Codes on paper. They are printed in the request that makes them and kept nowhere but as hashes. */
@Injectable()
export class SurveyCodes {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly surveys: Surveys,
    private readonly trail: SurveyTrail,
  ) {}

  /** A new batch for one group as PDF; slips of an earlier batch that nobody used stop working. */
  async slips(actor: Actor, id: string, groupId: string, locale: Locale): Promise<Buffer> {
    const { row, group, company } = await this.db.inCompany(actor, async () => {
      const survey = await this.printable(actor, id);
      const found = survey.groups.find((one) => one.id === groupId);
      if (!found) throw new Problem('not-found');
      return { row: survey, group: found, company: (await this.companies.read()).name };
    });
    const codes = newCodes(group.headcount + Math.ceil(group.headcount * SPARE));
    const pdf = await surveySlipsDocument(
      {
        ...this.printed(row),
        company,
        group: group.name,
        codes: codes.map(printSurveyCode),
      },
      locale,
    );
    // Only now: a PDF that could not be made must not have made the slips of the last one worthless.
    await this.db.inCompany(actor, () => this.replace(actor, id, groupId, codes));
    return Buffer.from(pdf);
  }

  /** The poster that leads to the survey. */
  async poster(actor: Actor, id: string, locale: Locale): Promise<Buffer> {
    const row = await this.printable(actor, id);
    const { name, representationType } = await this.companies.read();
    const pdf = await surveyPosterDocument(
      {
        ...this.printed(row),
        company: name,
        minutes: MINUTES,
        hasWorksCouncil: representationType !== 'NONE',
      },
      locale,
    );
    return Buffer.from(pdf);
  }

  /** Puts the hashes in place of the free ones of this group. Codes are no one's: there is no list of who got which. */
  async replace(actor: Actor, id: string, groupId: string, codes: readonly string[]): Promise<void> {
    const row = await this.printable(actor, id);
    const [done] = await this.db.sql<{ done: boolean }>(
      'select app.replace_survey_codes($1, $2, $3) as done',
      [id, groupId, codes.map(tokenHash)],
    );
    if (!done?.done) throw new Problem('survey.not-now', { state: row.state });
    const group = row.groups.find((one) => one.id === groupId)?.name ?? '';
    await this.trail.record(actor, 'survey.slips-printed', row, { group });
  }

  private async printable(actor: Actor, id: string): Promise<SurveyRow> {
    const { row, initiative } = await this.surveys.hold(id);
    if (!can(actor, 'survey.print', { ...initiative, survey: standingOf(row) }))
      throw new Problem('survey.not-now', { state: row.state });
    await this.initiatives.read(actor, row.initiativeId);
    return row;
  }

  private printed(row: SurveyRow) {
    return {
      title: row.title,
      closesOn: row.closesOn ?? this.clock.today(),
      threshold: row.threshold,
      publicUrl: this.config.publicUrl,
      generatedAt: this.clock.today(),
    };
  }
}

/** Distinct ones of 50 random bits each. */
export const newCodes = (count: number): string[] => {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(makeSurveyCode(randomBytes(10)));
  return [...codes];
};
