import {
  EMPTY_DOCUMENT,
  EXAMPLE_BUSINESS_CASE,
  type DeclarationKind,
  type GateId,
  type IdentificationAnswers,
  type SystemFacts,
} from '@einklang/domain';
import { informationItems } from '@einklang/content/information-items.data';
import type { Answer, Client } from './client';
import { MEETING } from './meeting';
import { assessRisks } from './risks';
import { assessPriority, rateHuman, rateMaturity } from './readiness';

/** The two whose acts open the gates. */
export interface Sides {
  readonly management: Client;
  readonly council: Client;
}

export interface Criterion {
  readonly id: string;
  readonly met: boolean;
  readonly reasons: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
}

/** An act on the way must work; otherwise what a test shows later means nothing. */
const done = async <T>(act: Promise<Answer<T>>): Promise<T> => {
  const { status, body } = await act;
  if (status >= 300) throw new Error(`The way to the gate ends here: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Opens an initiative in the joint room, with what is known of its system. No consent is needed unless facts say so. */
export const openInitiative = async ({ management }: Sides, facts: object = {}): Promise<string> => {
  const { id } = await done(management.post('/initiatives', { title: 'Sichtprüfung', shortlist: true }));
  const known = { isAiSystem: 'yes', ...facts };
  await done(management.put(`/initiatives/${id}/facts`, { facts: known }, { version: 0 }));
  return id;
};

/** A gate as this person reads it. */
export const gateOf = async (who: Client, id: string, gate: GateId) =>
  (await who.get(`/initiatives/${id}/gates`)).body.items.find((item: { gate: GateId }) => item.gate === gate);

export const declare = (who: Client, id: string, kind: DeclarationKind, value: unknown): Promise<unknown> =>
  done(who.post(`/initiatives/${id}/declarations`, { kind, value, note: 'Protokoll' }));

/** Sends the first information; its receipt is an act of the council. */
export const inform = async ({ management, council }: Sides, id: string): Promise<void> => {
  const sent = await done(sendInformation(management, id));
  await done(council.post(`/deliveries/${sent.id}/receipt`));
};

export const sendInformation = (management: Client, id: string) =>
  management.post(`/initiatives/${id}/first-information`, {
    description: 'Eine Kamera prüft Oberflächen.',
    planningState: 'SHORTLIST',
    expectedGroups: 'Prüfplätze',
    nextSteps: 'Angebote einholen',
  });

/** A trained camera that proposes; what it settles is true of a system about which nothing else is known. */
export const AI_ANSWERS: IdentificationAnswers = {
  A1: ['sensor'],
  A2: 'device',
  A3: 'mixed',
  A4: ['recommend'],
  B1: 'yes',
  B2: 'yes',
  B3: 'yes',
  B4: 'yes',
  C1: 'no',
  C2: 'yes',
  C3: 'no',
  C4: 'yes',
  D1: 'partly',
  D2: ['recommendation'],
  E1: 'no',
  E2: 'no',
  E3: 'no',
  E4: 'yes',
  E5: 'yes',
};

/** Answers that say of the system what its facts say already. */
const answersLike = ({ cloud, performanceDataDerivable }: Partial<SystemFacts>): IdentificationAnswers => ({
  ...AI_ANSWERS,
  A2: cloud ? 'cloud' : 'device',
  E2: performanceDataDerivable ? 'yes' : 'no',
});

/** Does the KI-Check of an initiative with these answers; returns the system that it is about. */
export const identifyAs = async (
  who: Client,
  initiativeId: string,
  answers: IdentificationAnswers,
): Promise<string> => {
  const { systemId, version } = await done(who.post(`/initiatives/${initiativeId}/identification`));
  const path = `/systems/${systemId}/identification`;
  const given = Object.entries(answers).map(([questionId, value]) => ({ questionId, value }));
  await done(who.put(`${path}/answers`, { answers: given }, { version }));
  await done(who.post(`${path}/completion`, undefined, { version: version + 1 }));
  return systemId;
};

/** What the potential analysis leaves, without the first information. */
export const analyse = async ({ management }: Sides, id: string): Promise<void> => {
  const { snapshots } = await done(management.get('/maturity'));
  if (snapshots.length === 0) await rateMaturity(management);
  await assessPriority(management, id);
  await rateHuman(management, id, 3);
  const { facts } = await done(management.get(`/initiatives/${id}/facts`));
  await identifyAs(management, id, answersLike(facts));
  const profile = {
    process: 'Sichtprüfung der Gehäuse',
    groups: [{ name: 'Prüfplätze', headcount: 9 }],
    suggestedBy: 'EMPLOYEE',
    currentHours: 2400,
    benefitTypes: ['TIME_SAVING'],
    aiFunctions: ['PERCEIVE'],
    decisions: 'keine',
    alternatives: ['Mehr Licht'],
  };
  await done(management.put(`/initiatives/${id}/profile`, profile, { version: 0 }));
};

/** Publishes a business case; green unless `change` says otherwise. */
export const publishCase = async (
  { management }: Sides,
  id: string,
  change: Partial<typeof EXAMPLE_BUSINESS_CASE> = {},
): Promise<void> => {
  const path = `/initiatives/${id}/business-case`;
  const { version } = await done(management.get(path));
  const document = {
    ...EMPTY_DOCUMENT,
    ...EXAMPLE_BUSINESS_CASE,
    notCalculable: { ...EMPTY_DOCUMENT.notCalculable, strain: 'Weniger Augenbelastung' },
    personnel: { ...EMPTY_DOCUMENT.personnel, freedTimeUse: 'quality' },
    ...change,
  };
  await done(management.put(`${path}/draft`, document, { version }));
  await done(management.post(`${path}/publication`, undefined, { version: version + 1 }));
};

/** Hands the whole information package over; the council confirms that nothing is missing. */
export const handOver = async ({ management, council }: Sides, id: string): Promise<void> => {
  const path = `/initiatives/${id}/package`;
  const items = informationItems.entries.map(({ id: itemId }) => ({ itemId, text: 'Siehe Anlage 1.' }));
  await done(management.post(`${path}/deliveries`, { items }));
  await done(council.post(`${path}/confirmation`));
};

/** Somebody was worried, and was answered. */
const answerConcern = async (management: Client, id: string): Promise<void> => {
  const said = { code: 'C01', group: '', severity: 3, source: 'BOX', body: 'Wird gezählt?' };
  const concern = await done(management.post(`/initiatives/${id}/concerns`, said));
  await done(management.post(`/concerns/${concern.id}/answer`, { answer: 'Nein.' }));
};

/** Works on everything else that participation asks for. */
const participate = async (sides: Sides, id: string): Promise<void> => {
  const { management } = sides;
  await handOver(sides, id);
  await Promise.all([
    assessRisks(management, id),
    answerConcern(management, id),
    ...[management, sides.council].map((side) =>
      done(side.post(`/initiatives/${id}/survey-waiver`, { waived: true, reason: 'Dialog im Team' })),
    ),
  ]);
  const { criteria } = await gateOf(management, id, 'G3');
  const open = (criteria as Criterion[]).find((criterion) => criterion.id === 'G3-RULES')!;
  const ruleIds = open.reasons.map(({ params }) => params['rule']);
  await done(
    management.post(`/initiatives/${id}/rule-assessments`, {
      ruleIds,
      status: 'FULFILLED',
      note: 'Protokoll',
    }),
  );
};

/** Does what a gate asks for, each act by whoever has to do it. G4 asks for nothing while no consent is needed. */
export const prepare: Record<GateId, (sides: Sides, id: string) => Promise<void>> = {
  G1: async (sides, id) => {
    await analyse(sides, id);
    await inform(sides, id);
  },
  G2: async (sides, id) => {
    await publishCase(sides, id);
    await declare(sides.management, id, 'FINANCE_COMMITTEE', true);
  },
  G3: participate,
  G4: async () => undefined,
};

export const decide = (who: Client, id: string, gate: GateId, body: object = { outcome: 'CONTINUE' }) =>
  who.post(`/initiatives/${id}/gates/${gate}/decision`, body);

/** Prepares and passes every gate before this one. */
export const reach = async (sides: Sides, id: string, target: GateId): Promise<void> => {
  const before = (['G1', 'G2', 'G3', 'G4'] as const).filter((gate) => gate < target);
  for (const gate of before) {
    await prepare[gate](sides, id);
    await done(decide(sides.management, id, gate));
    if (gate === 'G3') await done(decide(sides.council, id, gate));
  }
};

/** What the council resolves in a meeting, not handed over yet. */
export const resolve = async (chair: Client, subject: object): Promise<string> =>
  (await done(chair.post('/resolutions', { subject, meeting: MEETING }))).id;

/** Hands a resolution's extract over; returns what a decision names. */
export const extractOf = async (chair: Client, resolutionId: string): Promise<string> =>
  (await done(chair.post(`/resolutions/${resolutionId}/extract`))).id;
