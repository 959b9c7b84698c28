import type { Client } from './client';

/** What a side says of an entry: before measures, and after where something is said of them. */
export type Steps = readonly [
  likelihood: number,
  impact: number,
  likelihoodAfter?: number,
  impactAfter?: number,
];

export const ratingOf = (entryId: string, [likelihood, impact, likelihoodAfter, impactAfter]: Steps) => ({
  entryId,
  likelihood,
  impact,
  likelihoodAfter: likelihoodAfter ?? null,
  impactAfter: impactAfter ?? null,
});

/** Enters a risk; returns its id. */
export const enterRisk = async (
  who: Client,
  initiativeId: string,
  text = 'Es wird gezählt, wie schnell jemand ist.',
  kind: 'RISK' | 'CHANCE' = 'RISK',
): Promise<string> => {
  const body = { kind, perspective: 'EMPLOYEES', dimension: 'CONTROL_DATA', text };
  const { body: view } = await who.post(`/initiatives/${initiativeId}/risks`, body);
  return view.entries.at(-1).id;
};

/** Rates for the side of this person and gives it to both. */
export const giveRisks = async (
  who: Client,
  initiativeId: string,
  steps: Readonly<Record<string, Steps>>,
) => {
  const path = `/initiatives/${initiativeId}/risks`;
  const { version } = (await who.get(path)).body.draft;
  const ratings = Object.entries(steps).map(([id, said]) => ratingOf(id, said));
  await who.put(`${path}/draft`, { ratings }, { version });
  return who.post(`${path}/ratings`, undefined, { version: version + 1 });
};

/** The analysis that G3 asks for: one risk, green. */
export const assessRisks = async (who: Client, initiativeId: string): Promise<void> => {
  const { status } = await giveRisks(who, initiativeId, { [await enterRisk(who, initiativeId)]: [2, 2] });
  if (status >= 300) throw new Error(`The risks could not be rated: ${status}`);
};
