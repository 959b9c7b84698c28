import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { writeCsv, writeXlsx } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { SurveyResultBrief, SurveyResultList, SurveyResultView } from './survey-result.view';
import type { PublishedSurvey } from './survey-table';
import { sheetOf } from './survey-sheet';
import type { ResultTableQuery } from './surveys.dto';

interface Row {
  readonly surveyId: string;
  readonly initiativeId: string;
  readonly initiativeTitle: string | null;
  readonly publishedOn: string;
  readonly result: PublishedSurvey;
}

// The title of an initiative is the joint room's: whoever doesn't see the initiative reads null there.
const ROW = `select r.survey_id as "surveyId", r.initiative_id as "initiativeId", to_char(r.published_on, 'YYYY-MM-DD') as "publishedOn", r.result,
    (select i.title from initiative i where i.company_id = r.company_id and i.id = r.initiative_id) as "initiativeTitle"
  from survey_result r where r.company_id = $1`;

/** Published results: for both sides and the whole workforce, the same one row for everybody and every file. */
@Injectable()
export class SurveyResults {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<SurveyResultList> {
    const rows = await this.db.sql<Row>(`${ROW} order by r.published_on desc, r.id desc limit 200`, [
      actor.companyId,
    ]);
    return { items: rows.map(brief), nextCursor: null };
  }

  async read(actor: Actor, surveyId: string): Promise<SurveyResultView> {
    const row = await this.find(actor, surveyId);
    const waves = await this.db.sql<Row>(
      `${ROW} and r.initiative_id = $2 order by r.published_on desc, r.id desc limit 50`,
      [actor.companyId, row.initiativeId],
    );
    const voices = await this.db.sql<{ body: string }>(
      `select body from survey_voice where company_id = $1 and survey_id = $2 order by id limit 5000`,
      [actor.companyId, surveyId],
    );
    return {
      ...row.result,
      surveyId,
      initiativeId: row.initiativeId,
      initiativeTitle: row.initiativeTitle,
      publishedOn: row.publishedOn,
      voices: voices.map(({ body }) => body),
      waves: waves.map(({ surveyId: id, result: { number, title, closedOn } }) => ({
        surveyId: id,
        number,
        title,
        closedOn,
      })),
    };
  }

  /** Exactly what the page shows, as a file. */
  async table(
    actor: Actor,
    surveyId: string,
    { format }: ResultTableQuery,
    locale: Locale,
  ): Promise<{ name: string; content: Buffer }> {
    const { result } = await this.find(actor, surveyId);
    const words = textsOf(locale).surveys;
    const { header, rows } = sheetOf(result, locale);
    const name = `${fill(words.result.fileName, { date: this.clock.today() })}.${format}`;
    const content =
      format === 'csv'
        ? writeCsv(header, rows)
        : await writeXlsx([
            {
              name: words.result.sheet,
              rows: [header, ...rows],
              widths: header.map((_, at) => (at === 0 ? 60 : 16)),
            },
          ]);
    return { name, content };
  }

  private async find(actor: Actor, surveyId: string): Promise<Row> {
    const [row] = await this.db.sql<Row>(`${ROW} and r.survey_id = $2`, [actor.companyId, surveyId]);
    if (!row) throw new Problem('not-found');
    return row;
  }
}

const brief = ({ surveyId, initiativeId, publishedOn, result }: Row): SurveyResultBrief => ({
  surveyId,
  initiativeId,
  number: result.number,
  title: result.title,
  closedOn: result.closedOn,
  publishedOn,
  count: result.columns[0]?.count ?? null,
  invited: result.columns[0]?.headcount ?? 0,
  index: result.rows.find(({ kind }) => kind === 'INDEX')?.cells[0] ?? {
    kind: 'NO_DATA',
    score: null,
    mean: null,
    signal: null,
  },
});
