import { makeSurveyCode } from '@einklang/domain';
import { tokenHash } from '@einklang/platform/http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Client } from './setup/client';
import { createWorld, type World } from './setup/world';

const COMPANIES = 30;
const ITEMS = ['P01', 'P02', 'P06'] as const;

/** The same numbers on every run. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

interface Column {
  groupId: string | null;
  count: number | null;
}
interface Result {
  columns: Column[];
  rows: { id: string; cells: { kind: string }[]; distribution: number[] | null }[];
}

/** The space of all that can be computed from published cells: reduced rows over the people who answered. */
const reduced = (rows: readonly (readonly number[])[]): number[][] => {
  const matrix = rows.map((row) => [...row]);
  const width = matrix[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[top], matrix[pivot]] = [matrix[pivot]!, matrix[top]!];
    const lead = matrix[top]![column]!;
    matrix[top] = matrix[top]!.map((value) => value / lead);
    for (const [at, row] of matrix.entries())
      if (at !== top) {
        const factor = row[column]!;
        matrix[at] = row.map((value, index) => value - factor * matrix[top]![index]!);
      }
    top += 1;
  }
  return matrix.slice(0, top);
};

/** The smallest number of people whose sum some combination of published cells gives; groups are the units. */
const smallestSet = (cells: readonly (readonly number[])[], sizes: readonly number[]): number => {
  const basis = reduced(cells);
  let least = Infinity;
  for (let chosen = 1; chosen < 2 ** sizes.length; chosen += 1) {
    const people = sizes.reduce((sum, size, at) => sum + ((chosen >> at) & 1 ? size : 0), 0);
    if (people === 0 || people >= least) continue;
    const wanted = sizes.map((size, at) => (size > 0 && (chosen >> at) & 1 ? 1 : 0));
    if (reduced([...basis, wanted]).length === basis.length) least = people;
  }
  return least;
};

/** P6: somebody who knows the staff list, asks for everything they may, at any time, and reckons. */
describe('an attacker on survey results', () => {
  let world: World;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-11-02T09:00:00+01:00');
  });
  afterAll(() => world.close());

  /** Everything that an employee and both sides can read of surveys at this moment. */
  const everything = async (who: readonly Client[], id: string): Promise<string> => {
    const answers = [];
    for (const client of who)
      for (const path of [
        `/surveys/${id}`,
        '/survey-results',
        `/survey-results/${id}`,
        `/survey-results/${id}/table?format=csv`,
      ])
        answers.push((await client.get(path)).body);
    return JSON.stringify(answers);
  };

  it('finds no set of one to four people in any row of any company, nor any answer before the end', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    const sabine = await company.person('WC_CHAIR');
    const employee = await company.person('EMPLOYEE');
    for (let seed = 1; seed <= COMPANIES; seed += 1) {
      const pick = chance(seed * 7919);
      const sizes = Array.from({ length: 1 + pick(6) }, () => (pick(3) === 0 ? pick(5) : pick(24)));
      const { body: initiative } = await felix.post('/initiatives', {
        title: `Nr. ${seed}`,
        shortlist: true,
      });
      const { body: draft } = await felix.post(`/initiatives/${initiative.id}/surveys`, {
        template: 'PULS-KI-1',
      });
      const { body: saved } = await felix.put(
        `/surveys/${draft.id}`,
        {
          template: 'PULS-KI-1',
          title: `Nr. ${seed}`,
          purpose: '',
          ownQuestions: [],
          openText: false,
          groups: sizes.map((size, at) => ({ name: `Gruppe ${at}`, headcount: size + 8 })),
          threshold: 5,
          closesOn: '2026-12-01',
        },
        { version: draft.version },
      );
      await felix.post(`/surveys/${draft.id}/release`, undefined, { version: saved.version });
      const { body: released } = await sabine.post(`/surveys/${draft.id}/release`, undefined, {
        version: saved.version,
      });
      await felix.post(`/surveys/${draft.id}/start`, undefined, { version: released.version });
      /** How many of each group really answered each item. */
      const valid = ITEMS.map(() => sizes.map(() => 0));
      for (const [at, size] of sizes.entries())
        for (let person = 0; person < size; person += 1) {
          const answers = ITEMS.map(() => (pick(8) === 0 ? 0 : 1 + pick(5)));
          answers.forEach((answer, item) => (valid[item]![at]! += answer > 0 ? 1 : 0));
          await cast(
            draft.id,
            saved.groups[at].id,
            Object.fromEntries(ITEMS.map((id, i) => [id, answers[i]])),
          );
        }
      const running = await everything([felix, sabine, employee], draft.id);
      // Results of earlier ones are there; of this one there is no cell.
      expect(running).not.toContain('tally');
      expect((await felix.get('/survey-results')).body.items).not.toEqual(
        expect.arrayContaining([expect.objectContaining({ surveyId: draft.id })]),
      );
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect((await felix.get(`/surveys/${draft.id}`)).body.answers).toBe(total >= 5 ? total : null);
      for (const act of ['closing', 'publication'])
        for (const side of [felix, sabine]) {
          expect((await employee.get(`/survey-results/${draft.id}`)).status).toBe(404);
          await side.post(`/surveys/${draft.id}/${act}`);
        }
      const result = (await employee.get<Result>(`/survey-results/${draft.id}`)).body;
      for (const [item, id] of ITEMS.entries()) {
        const { cells } = result.rows.find((row) => row.id === id)!;
        const units = valid[item]!;
        const shown = cells.flatMap(({ kind }, column) =>
          kind === 'VALUE'
            ? [units.map((n, at) => (n > 0 && (column === 0 || at === column - 1) ? 1 : 0))]
            : [],
        );
        expect([seed, id, sizes, smallestSet(shown, units) >= 5]).toEqual([seed, id, sizes, true]);
      }
      const counted = result.columns.flatMap(({ count }, column) =>
        count === null ? [] : [sizes.map((n, at) => (n > 0 && (column === 0 || at === column - 1) ? 1 : 0))],
      );
      expect([seed, sizes, smallestSet(counted, sizes) >= 5]).toEqual([seed, sizes, true]);
    }
  }, 240_000);

  const cast = async (surveyId: string, groupId: string, answers: object): Promise<void> => {
    const [code, token] = [
      tokenHash(makeSurveyCode(randomBytes(10))),
      tokenHash(randomBytes(32).toString('hex')),
    ];
    await world.admin.query(
      `insert into survey_code (company_id, survey_id, group_id, code_hash) select company_id, id, $2, $3 from survey where id = $1`,
      [surveyId, groupId, code],
    );
    await world.admin.query('select auth.open_survey($1, $2)', [code, token]);
    await world.admin.query('select auth.cast_ballot($1, $2, $3)', [token, JSON.stringify(answers), '']);
  };
});
