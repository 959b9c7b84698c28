import { randomInt, randomUUID } from 'node:crypto';
import { SURVEY_MIN_FOR_TEXTS, surveyOutcome, type SurveyBox, type SurveyTally } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { SurveyRow } from './survey.queries';
import { publishedTable } from './survey-table';

interface BoxRow {
  group_id: string;
  tally: Record<string, SurveyTally>;
  count: number;
  texts: string[];
}

/** Computes the result from the boxes, once: what is hidden now is gone for good, for the boxes go with the reading. */
@Injectable()
export class SurveyPublishing {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  /** In the transaction in which both words stand. */
  async publish(row: SurveyRow): Promise<void> {
    const taken = await this.db.sql<BoxRow>('select * from app.take_survey_boxes($1)', [row.id]);
    const boxes = row.groups.map(({ id }): SurveyBox => {
      const box = taken.find((one) => one.group_id === id);
      return { groupId: id, count: box?.count ?? 0, tally: box?.tally ?? {} };
    });
    const outcome = surveyOutcome(row.questions, boxes, row.threshold);
    await this.db.sql(
      `insert into survey_result (company_id, id, room_id, survey_id, initiative_id, result, published_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.db.context.companyId,
        newId(),
        await this.companies.roomId('WORKFORCE'),
        row.id,
        row.initiativeId,
        JSON.stringify(publishedTable(row, outcome)),
        this.clock.today(),
      ],
    );
    const answered = boxes.reduce((sum, { count }) => sum + count, 0);
    const texts = taken.flatMap((box) => box.texts);
    if (row.openText && answered >= SURVEY_MIN_FOR_TEXTS) await this.keepForReading(row.id, shuffled(texts));
  }

  /** Rule 6: without a group, in no order, until one person of each side has read them. */
  private async keepForReading(surveyId: string, texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    await this.db.sql(
      `insert into survey_text (company_id, id, survey_id, body) select $1, t.id, $2, t.body
         from unnest($3::uuid[], $4::text[]) as t(id, body)`,
      [this.db.context.companyId, surveyId, texts.map(() => randomUUID()), texts],
    );
  }
}

/** Fisher and Yates with real chance. */
const shuffled = (texts: readonly string[]): string[] => {
  const result = [...texts];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [result[last], result[other]] = [result[other] ?? '', result[last] ?? ''];
  }
  return result;
};
