import { randomBytes } from 'node:crypto';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import type { DemoSurvey } from '@einklang/content/demo/demo-participation.model';
import { demoSurveyResponses } from '@einklang/content/demo/survey-responses';
import { newCodes, SurveyActs, SurveyCodes, Surveys, SurveyWaivers } from '@einklang/features/surveys';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { SURVEY_THRESHOLD } from '@einklang/domain';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type DemoIds, type Step } from './step';

/** A survey from its draft to the published result: released by both, answered on paper codes, published by both. */
@Injectable()
export class SurveyChapter implements Chapter {
  constructor(
    private readonly db: Db,
    private readonly surveys: Surveys,
    private readonly acts: SurveyActs,
    private readonly codes: SurveyCodes,
    private readonly waivers: SurveyWaivers,
  ) {}

  steps({ id, survey, surveyWaivers = [] }: DemoInitiative): Step[] {
    const waived = surveyWaivers.flatMap(({ by, at, reason }) =>
      step(by, at, (actor, ids) => this.waivers.waive(actor, ids.get(id), { waived: true, reason })),
    );
    return survey ? [...waived, ...this.told(id, survey)] : waived;
  }

  private told(id: string, survey: DemoSurvey): Step[] {
    const name = `${id}/survey`;
    const { draftedBy, employer, council, draftedOn, releasedOn, openedOn, closedOn, publishedOn } = survey;
    const version = async (actor: Actor, ids: DemoIds): Promise<number> =>
      (await this.surveys.read(actor, ids.get(name))).version;
    const release = (by: typeof employer, time: string) =>
      step(by, `${releasedOn}T${time}Z`, async (actor, ids) =>
        this.acts.release(actor, ids.get(name), await version(actor, ids)),
      );
    const both = (day: string, act: (actor: Actor, survey: string) => Promise<unknown>): Step[] => [
      ...step(employer, `${day}T08:10:00Z`, (actor, ids) => act(actor, ids.get(name))),
      ...step(council, `${day}T09:40:00Z`, (actor, ids) => act(actor, ids.get(name))),
    ];
    return [
      ...step(draftedBy, `${draftedOn}T09:00:00Z`, (actor, ids) => this.draft(actor, ids, id, survey)),
      ...release(employer, '08:00:00'),
      ...release(council, '13:30:00'),
      ...step(employer, `${openedOn}T07:00:00Z`, async (actor, ids) =>
        this.acts.start(actor, ids.get(name), await version(actor, ids)),
      ),
      ...step(council, `${openedOn}T08:00:00Z`, (actor, ids) => this.answer(actor, ids.get(name), survey)),
      ...both(closedOn, (actor, of) => this.acts.close(actor, of)),
      ...both(publishedOn, (actor, of) => this.acts.publish(actor, of)),
    ];
  }

  private async draft(actor: Actor, ids: DemoIds, id: string, survey: DemoSurvey): Promise<void> {
    const draft = await this.surveys.draft(actor, ids.get(id), { template: survey.id });
    ids.set(`${id}/survey`, draft.id);
    await this.surveys.save(
      actor,
      draft.id,
      {
        template: survey.id,
        title: draft.title,
        purpose: survey.purpose,
        ownQuestions: [],
        openText: true,
        groups: Object.entries(survey.headcounts).map(([name, headcount]) => ({ name, headcount })),
        threshold: SURVEY_THRESHOLD,
        closesOn: survey.closedOn,
      },
      draft.version,
    );
  }

  /** Everybody who answered, through the same doors as anybody with a code; in one go, for nobody waits for it. */
  private async answer(actor: Actor, surveyId: string, survey: DemoSurvey): Promise<void> {
    const { groups } = await this.surveys.read(actor, surveyId);
    const responses = demoSurveyResponses(survey);
    for (const { id, name } of groups) {
      const given = responses.filter(({ group }) => group === name);
      const texts = survey.openAnswers.filter((_, at) => responses[at]?.group === name);
      const codes = newCodes(given.length);
      const tokens = codes.map(() => tokenHash(randomBytes(32).toString('base64url')));
      await this.codes.replace(actor, surveyId, id, codes);
      await this.db.sql(
        'select o.state from unnest($1::bytea[], $2::bytea[]) as t(code, token), lateral auth.open_survey(t.code, t.token) o',
        [codes.map(tokenHash), tokens],
      );
      await this.db.sql(
        'select auth.cast_ballot(t.token, t.answers::jsonb, t.body) from unnest($1::bytea[], $2::text[], $3::text[]) as t(token, answers, body)',
        [tokens, given.map(({ answers }) => JSON.stringify(answers)), given.map((_, at) => texts[at] ?? '')],
      );
    }
  }
}
