import { randomBytes, randomUUID } from 'node:crypto';
import { makeSurveyCode } from '@einklang/domain';
import { tokenHash } from '@einklang/platform/http';
import type { Client } from './client';
import type { World } from './world';

export interface OpenSurvey {
  readonly id: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** New codes for a group, as they would be printed. */
  codes(group: number, count: number): Promise<string[]>;
  /** How often each value was given to a question, over all groups. */
  tally(questionId: string): Promise<number[]>;
  setState(state: 'OPEN' | 'CLOSED'): Promise<void>;
}

const QUESTIONS = ['P01', 'P02', 'P06'].map((id) => ({
  id,
  dim: 'INFO',
  reverse: id === 'P06',
  text: { de: `Frage ${id}`, en: `Question ${id}`, ...(id === 'P01' && { simple: `Einfach ${id}` }) },
}));

/** A survey that is open, with two groups: what the door stands on. How it comes to be open is not the door's business. */
export const openSurvey = async (world: World, felix: Client, openText = false): Promise<OpenSurvey> => {
  const { companyId, personId } = felix;
  const initiative = await felix.post('/initiatives', { title: 'Dienstplan', shortlist: true });
  const id = randomUUID();
  const groups = ['Pflege Nord', 'Büro'].map((name) => ({ id: randomUUID(), name, headcount: 20 }));
  await world.admin.query(
    `insert into survey (company_id, id, initiative_id, number, template, title, purpose, questions, open_text, groups,
       threshold, closes_on, state, hash, edited_by, edited_at)
     values ($1, $2, $3, 1, 'PULS-KI-1', 'KI-Dienstplanung', '', $4, $5, $6, 5, '2026-12-24', 'OPEN', 'x', $7, now())`,
    [
      companyId,
      id,
      initiative.body.id,
      JSON.stringify(QUESTIONS),
      openText,
      JSON.stringify(groups),
      personId,
    ],
  );
  for (const group of groups)
    await world.admin.query('insert into survey_box (company_id, survey_id, group_id) values ($1, $2, $3)', [
      companyId,
      id,
      group.id,
    ]);
  return {
    id,
    groups,
    codes: async (group, count) => {
      const codes = Array.from({ length: count }, () => makeSurveyCode(randomBytes(10)));
      for (const code of codes)
        await world.admin.query(
          'insert into survey_code (company_id, survey_id, group_id, code_hash) values ($1, $2, $3, $4)',
          [companyId, id, groups[group]!.id, tokenHash(code)],
        );
      return codes;
    },
    tally: async (questionId) => {
      const { rows } = await world.admin.query<{ tally: Record<string, number[]> }>(
        'select tally from survey_box where company_id = $1 and survey_id = $2',
        [companyId, id],
      );
      return rows.reduce(
        (sums, { tally }) => sums.map((sum, value) => sum + (tally[questionId]?.[value] ?? 0)),
        [0, 0, 0, 0, 0, 0],
      );
    },
    setState: async (state) => {
      await world.admin.query('update survey set state = $3 where company_id = $1 and id = $2', [
        companyId,
        id,
        state,
      ]);
    },
  };
};
