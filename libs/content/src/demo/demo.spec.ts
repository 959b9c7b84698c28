import { describe, expect, it } from '@jest/globals';
import {
  clauseGaps,
  conditionContext,
  economicsOf,
  evaluateRules,
  factsOf,
  isAnswerTo,
  hasPerceptionGap,
  MATURITY_AREAS,
  maturityItems,
  mergeFacts,
  mergeOrgFacts,
  netPresentValue,
  readMaturity,
  QUESTION_IDS,
  requiredClauses,
  unansweredOf,
  variablesOf,
} from '@einklang/domain';
import { ROOM_ACCESS, standingOf } from '@einklang/policy';
import { CLAUSE_REFERENCES } from '../clauses';
import { clauseCatalogue } from '../clauses.data';
import { clausesDe } from '../clauses.de.data';
import { DEMO } from './demo';
import type { DemoComment, DemoCompany, DemoInitiative } from './demo.model';
import { demoSurveyResponses } from './survey-responses';

const companyOf = (initiative: DemoInitiative): DemoCompany => {
  const company = DEMO.companies.find(({ id }) => id === initiative.company);
  if (!company) throw new Error(`No company ${initiative.company}`);
  return company;
};
const initiative = (id: string): DemoInitiative => {
  const found = DEMO.initiatives.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No initiative ${id}`);
  return found;
};
const orgOf = (company: DemoCompany) =>
  mergeOrgFacts({
    eligibleVotersCompany: company.eligibleVoters,
    permanentEmployees: company.employees,
    establishmentEmployees: company.employees,
    representationType: company.representationType,
    collectiveAgreementApplies: company.collectiveAgreement !== null,
  });

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('people of the demo', () => {
  const people = DEMO.companies.flatMap((company) => company.people);

  it.each(people.map((person) => [person.name, person.email]))('%s signs in as %s', (name, email) => {
    const firms = ['systemhaus', 'dsb', 'arbeitssicherheit', 'admin'];
    const [local] = email.split('@');
    const written = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
    const rule = name
      .replace(/^((Prof\.|Dr\.) )+/, '')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => written[letter as keyof typeof written])
      .replaceAll(' ', '.');
    expect([rule, ...firms]).toContain(local);
  });

  it('have ids and addresses of their own', () => {
    const all = [...people, ...DEMO.consultants];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ email }) => email)).size).toBe(all.length);
  });
});

describe.each(DEMO.initiatives)('$id $title', (current) => {
  const company = companyOf(current);
  const known = new Set<string>([...company.people, ...DEMO.consultants].map(({ id }) => id));

  it('names only people of its company', () => {
    const named = stringsOf(current).filter((text) => /^U-[A-Z0-9]+$/.test(text));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('fits the fields of the product', () => {
    expect(current.title.length).toBeLessThanOrEqual(80);
    expect(current.problem.length).toBeLessThanOrEqual(600);
    for (const { title } of current.deliveries) expect(title.length).toBeLessThanOrEqual(160);
  });

  it('has happened by today', () => {
    const instants = stringsOf(current).filter((text) => /^\d{4}-\d{2}-\d{2}T/.test(text));
    expect(instants.filter((instant) => instant.slice(0, 10) > DEMO.today)).toEqual([]);
    expect(instants.filter((instant) => instant.slice(11, 13) < '06')).toEqual([]);
  });

  it('informs before the first gate (INV-04)', () => {
    const first = current.deliveries.find(({ kind }) => kind === 'FIRST_INFORMATION');
    const gate = current.gates.find((decision) => decision.gate === 'G1');
    if (gate && !gate.takenOver) expect(first && first.deliveredAt < gate.decidedAt).toBe(true);
  });

  it('is commented on by people who are in the room, about things that exist', () => {
    for (const comment of current.comments) {
      expect([comment.id, isInRoom(comment)]).toEqual([comment.id, true]);
      expect([comment.id, subjects().has(comment.subject.id)]).toEqual([comment.id, true]);
      const parent = current.comments.find(({ id }) => id === comment.parent);
      if (comment.parent) expect(parent?.room).toBe(comment.room);
    }
    expect(new Set(current.comments.map(({ id }) => id)).size).toBe(current.comments.length);
  });

  it('leaves no placeholder of an agreement open', () => {
    const clauses = current.agreement?.clauses ?? [];
    for (const { clause, values, references, versions } of clauses) {
      for (const { variant, text } of versions) {
        const wording = variant === 'CUSTOM' ? (text ?? '') : clausesDe[clause].texts[variant];
        const filled = { ...current.agreement?.values, ...values };
        const referred = { ...CLAUSE_REFERENCES, ...references };
        const open = variablesOf(wording).filter((name) => {
          const target = referred[name];
          return !(name in filled) && !(target && clauses.some((other) => other.clause === target));
        });
        expect([clause, variant, open]).toEqual([clause, variant, []]);
      }
    }
  });

  function subjects(): Set<string> {
    return new Set([
      current.id,
      ...['G1', 'G2', 'G3', 'G4'],
      ...current.deliveries.flatMap(({ id, itemId }) => [id, itemId ?? id]),
      ...(current.agreement?.clauses.map(({ clause }) => clause) ?? []),
    ]);
  }

  function isInRoom(comment: DemoComment): boolean {
    const day = comment.writtenAt.slice(0, 10);
    const standings = [
      ...company.people
        .filter(({ id }) => id === comment.author)
        .flatMap(({ memberships }) => memberships)
        .filter(({ from, until }) => from <= day && (until === undefined || day < until))
        .map(({ role, mandate }) => standingOf(role, mandate ?? null)),
      ...DEMO.elections
        .filter((election) => election.company === company.id)
        .flatMap(({ accepted }) => accepted)
        .filter(({ by, at }) => by === comment.author && at.slice(0, 10) <= day)
        .map(() => standingOf('EMPLOYEE_REP', null)),
      ...DEMO.consultants
        .filter(({ id, from, until }) => id === comment.author && from <= day && day < until)
        .map(({ mandates }) => standingOf('CONSULTANT', mandates[current.company])),
    ];
    return standings.some((standing) => ROOM_ACCESS[comment.room].includes(standing));
  }
});

describe('the rooms', () => {
  it('keep what the council writes among itself out of everything else', () => {
    const inCouncil = DEMO.initiatives.flatMap(({ comments }) =>
      comments.filter(({ room }) => room === 'COUNCIL'),
    );
    const elsewhere = DEMO.initiatives.map((current) => ({
      ...current,
      comments: current.comments.filter(({ room }) => room !== 'COUNCIL'),
    }));
    const open = stringsOf([elsewhere, DEMO.inventory, DEMO.companies]).join('\n').toLowerCase();
    const leaked = inCouncil.flatMap(({ id, body }) =>
      fourWords(body)
        .filter((words) => open.includes(words))
        .map((words) => [id, words]),
    );
    expect(inCouncil.length).toBeGreaterThan(8);
    expect(leaked).toEqual([]);
  });

  it('all have comments in each company', () => {
    for (const { id } of DEMO.companies) {
      const comments = DEMO.initiatives
        .filter(({ company }) => company === id)
        .flatMap(({ comments: all }) => all);
      expect(new Set(comments.map(({ room }) => room))).toEqual(
        new Set(['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE']),
      );
    }
  });

  it('without a works council never speak of a Betriebsvereinbarung', () => {
    const texts = stringsOf(DEMO.initiatives.filter(({ company }) => company === 'NORDLICHT'));
    expect(texts.filter((text) => /betriebsvereinbarung/i.test(text))).toEqual([]);
  });

  const fourWords = (text: string): string[] => {
    const words = text.toLowerCase().split(/\s+/);
    return words.slice(0, -3).map((_, index) => words.slice(index, index + 4).join(' '));
  };
});

describe('the scenario agrees with the domain', () => {
  const rulesOf = (id: string, flags = {}) => {
    const current = initiative(id);
    return evaluateRules(mergeFacts(current.facts), orgOf(companyOf(current)), {
      dpiaNeeded: true,
      ...flags,
    });
  };

  it('in the rules of its three main initiatives', () => {
    expect(rulesOf('B-1', { sbvExists: true }).active.join(' ')).toBe(
      'R01 R03 R04 R05 R08 R12 R13 R16b R19 R21 R22 R24 R25 R26 R32',
    );
    expect(rulesOf('L-1', { aiActClass: 'HIGH_RISK_CHECK' }).active.join(' ')).toBe(
      'R01 R03 R04 R05 R07 R08 R16b R22 R24 R25 R26',
    );
    const tours = rulesOf('N-1', { aiActClass: 'HIGH_RISK_CHECK' });
    expect([tours.active.join(' '), tours.voluntary.join(' ')]).toEqual([
      'R22 R23 R24 R25 R26',
      'R01 R05 R07 R08',
    ]);
  });

  it('in what a business case comes to', () => {
    const npv = (id: string) => {
      const input = initiative(id).businessCase;
      if (!input) throw new Error(`${id} has no business case`);
      return netPresentValue(economicsOf(input).flows, input.discountRate);
    };
    expect(npv('B-2')).toBeCloseTo(25_444.5, 2);
    expect(npv('N-2')).toBeCloseTo(-14_127.32, 2);
    for (const id of ['B-1', 'L-1', 'N-1']) expect(npv(id)).toBeGreaterThan(0);
  });

  it('in the clauses that the signed agreement needs', () => {
    const signed = initiative('B-1');
    const context = conditionContext(mergeFacts(signed.facts), orgOf(companyOf(signed)), {
      dpiaNeeded: true,
    });
    const present = signed.agreement?.clauses.map(({ clause }) => clause) ?? [];
    expect(clauseGaps(requiredClauses(clauseCatalogue.entries, context), present)).toEqual([]);
    expect(present).toHaveLength(28);
    expect(signed.agreement?.clauses.every(({ state }) => state === 'AGREED')).toBe(true);
  });

  it.each(['L-1', 'N-1'])('in the questionnaires of %s', (id) => {
    const survey = initiative(id).survey;
    if (!survey) throw new Error(`${id} has no survey`);
    const responses = demoSurveyResponses(survey);
    for (const [item, counts] of Object.entries(survey.counts)) {
      const counted = [1, 2, 3, 4, 5, 0].map(
        (value) => responses.filter(({ answers }) => answers[item] === value).length,
      );
      expect([item, counted]).toEqual([item, [...counts]]);
    }
    expect(responses).toEqual(demoSurveyResponses(survey));
  });
});

describe('the KI-Check of the demo', () => {
  const checked = DEMO.initiatives.filter(({ identification }) => identification !== undefined);

  it('is done for every system but one that is only begun', () => {
    expect(checked.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['B-1', 'B-2', 'B-3', 'L-1', 'N-1', 'N-2']),
    );
    expect(checked.filter(({ identification }) => !identification!.isCompleted).map(({ id }) => id)).toEqual([
      'L-2',
    ]);
  });

  it.each(checked.map((current) => [current.id, current] as const))(
    '%s answers the questions as they can be answered, and says what the facts say',
    (_, { identification, facts }) => {
      const { answers, isCompleted } = identification!;
      for (const id of QUESTION_IDS)
        if (answers[id] !== undefined) expect([id, isAnswerTo(id, answers[id])]).toEqual([id, true]);
      if (!isCompleted) return;
      expect(unansweredOf(answers)).toEqual([]);
      // The facts stay exactly those of the scenario.
      expect(mergeFacts(facts, factsOf(answers))).toEqual(mergeFacts(facts));
    },
  );
});

describe('the maturity of the companies', () => {
  const readingOf = (round: (typeof DEMO.maturityRounds)[number]) =>
    readMaturity(
      Object.fromEntries(
        MATURITY_AREAS.flatMap((area) =>
          maturityItems(area).map((item, index) => {
            const rating = round.areas[area][index] ?? null;
            return [item, typeof rating === 'string' ? 'NR' : rating];
          }),
        ),
      ) as Parameters<typeof readMaturity>[0],
    );

  it.each(DEMO.companies)(
    'comes as near to the scenario as ratings can at $shortName',
    ({ id, maturity }) => {
      const rounds = DEMO.maturityRounds.filter(({ company }) => company === id);
      const byPerson = new Map<string, (typeof rounds)[number]>();
      for (const round of rounds)
        byPerson.set(round.by.startsWith('U-') && /1\d$/.test(round.by) ? 'C' : 'E', round);
      const readings = [...byPerson.values()].map(readingOf);
      expect(readings).toHaveLength(2);
      for (const [index, area] of MATURITY_AREAS.entries()) {
        const [first, second] = readings.map(({ areas }) => areas[index]!.score!) as [number, number];
        expect([area, Math.abs((first + second) / 2 - maturity[area]) <= 0.55]).toEqual([area, true]);
      }
    },
  );

  it('shows a gap in one area of each company, and says how much was answered', () => {
    for (const { id } of DEMO.companies) {
      const rounds = DEMO.maturityRounds
        .filter(({ company }) => company === id)
        .slice(-2)
        .map(readingOf);
      const gaps = MATURITY_AREAS.filter((_, index) =>
        hasPerceptionGap(rounds[0]!.areas[index]!.score!, rounds[1]!.areas[index]!.score!),
      );
      expect([id, gaps.length]).toEqual([id, 1]);
    }
    for (const round of DEMO.maturityRounds) expect(readingOf(round).answered).toBeGreaterThan(0.7);
  });
});
