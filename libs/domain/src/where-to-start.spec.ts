import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MATURITY_AREAS, type MaturityArea } from './maturity';
import { whereToStart, type StartCandidate, type StartingPoint } from './where-to-start';

type Kind = 'INVOICES' | 'IMAGES';
type Candidate = StartCandidate<string, Kind>;

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  branch: 'OWN',
  fitsSize: true,
  leansOn: ['PE'],
  data: ['INVOICES'],
  human: 60,
  adviseAgainst: false,
  started: false,
  ...more,
});
const company: StartingPoint<Kind> = { areas: { HA: 60, PE: 40 }, data: { INVOICES: 80 } };
const only = (one: Candidate, point: StartingPoint<Kind> = company) => whereToStart([one], point)[0]!;

const score = fc.option(fc.integer({ min: 0, max: 100 }));
const points: fc.Arbitrary<StartingPoint<Kind>> = fc.record({
  areas: fc.record(Object.fromEntries(MATURITY_AREAS.map((area) => [area, score]))) as fc.Arbitrary<
    Record<MaturityArea, number | null>
  >,
  data: fc.record({ INVOICES: score, IMAGES: score }),
});
const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    branch: fc.constantFrom('OWN', 'EVERY', 'OTHER'),
    fitsSize: fc.boolean(),
    leansOn: fc.subarray([...MATURITY_AREAS]),
    data: fc.subarray<Kind>(['INVOICES', 'IMAGES']),
    human: fc.integer({ min: 0, max: 100 }),
    adviseAgainst: fc.boolean(),
    started: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

describe('where to start', () => {
  it('is b · R^0.3 · D^0.3 · H^0.4', () => {
    expect(only(candidate('A'))).toMatchObject({ readiness: 50, data: 80, human: 60, hindrance: null });
    expect(only(candidate('A')).score).toBeCloseTo(50 ** 0.3 * 80 ** 0.3 * 60 ** 0.4, 10);
    expect(only(candidate('A', { branch: 'EVERY' })).score).toBeCloseTo(0.9 * only(candidate('A')).score, 10);
  });

  it('counts what nobody has rated as 40 and names it', () => {
    const reading = only(candidate('A', { leansOn: ['SG'], data: ['IMAGES', 'INVOICES'] }));
    expect(reading).toMatchObject({
      readiness: 50,
      data: 60,
      unratedAreas: ['SG'],
      unratedData: ['IMAGES'],
      weakAreas: [],
      weakData: [],
    });
  });

  it('holds readiness at 50 while the homework is not done', () => {
    const reading = only(candidate('A'), { areas: { HA: 39, PE: 100 }, data: {} });
    expect(reading).toMatchObject({ readiness: 50, weakAreas: ['HA'], unratedData: ['INVOICES'] });
  });

  it('never begins with what runs, is advised against, needs work design first or is at home elsewhere', () => {
    const order = whereToStart(
      [
        candidate('size', { fitsSize: false }),
        candidate('other', { branch: 'OTHER' }),
        candidate('design', { human: 39.9 }),
        candidate('against', { adviseAgainst: true, human: 10 }),
        candidate('runs', { started: true, adviseAgainst: true }),
        candidate('good', { human: 40 }),
      ],
      company,
    );
    expect(order.map(({ id, hindrance }) => [id, hindrance])).toEqual([
      ['good', null],
      ['runs', 'STARTED'],
      ['against', 'ADVISED_AGAINST'],
      ['design', 'STOP_DESIGN'],
      ['other', 'OTHER_BRANCH'],
      ['size', 'OTHER_SIZE'],
    ]);
  });

  it('is total and deterministic: every candidate once, scores from 0 to 100', () => {
    fc.assert(
      fc.property(candidates, points, (all, point) => {
        const order = whereToStart(all, point);
        expect(order.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { score: value } of order) expect(value >= 0 && value <= 100).toBe(true);
        expect(whereToStart(all, point)).toEqual(order);
      }),
    );
  });

  it('gives 0 as soon as one dimension is 0', () => {
    fc.assert(
      fc.property(candidates, points, (all, point) => {
        for (const { score: value, readiness, data, human } of whereToStart(all, point))
          expect(value === 0).toBe(readiness === 0 || data === 0 || human === 0);
      }),
    );
  });

  it('puts nothing hindered before what is free', () => {
    fc.assert(
      fc.property(candidates, points, (all, point) => {
        const free = whereToStart(all, point).map(({ hindrance }) => hindrance === null);
        expect(free).toEqual([...free].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  it('never falls by a better area, better data or a better H', () => {
    fc.assert(
      fc.property(candidates, points, fc.integer({ min: 0, max: 100 }), (all, point, more) => {
        const scores = new Map(whereToStart(all, point).map(({ id, score: value }) => [id, value]));
        const up = (value: number | null | undefined): number | null =>
          value === null || value === undefined ? null : Math.min(100, value + more);
        const better: StartingPoint<Kind> = {
          areas: { ...point.areas, HA: up(point.areas.HA) },
          data: { ...point.data, INVOICES: up(point.data.INVOICES) },
        };
        const humane = all.map((one) => ({ ...one, human: Math.min(100, one.human + more) }));
        for (const { id, score: value } of whereToStart(humane, better))
          expect(value).toBeGreaterThanOrEqual(scores.get(id)! - 1e-9);
      }),
    );
  });
});
