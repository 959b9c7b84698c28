import { createHash, randomBytes } from 'node:crypto';
import { Reminders } from '@einklang/features/reminders';
import type { Answer, Client } from './client';
import type { TestCompany } from './company';
import type { World } from './world';

/** A company without a works council, with employees who have a vote. */
export interface Electorate {
  readonly company: TestCompany;
  readonly management: Client;
  readonly voters: readonly Client[];
}

export const electorate = async (world: World, count: number): Promise<Electorate> => {
  const company = await world.company({ name: 'Nordlicht GmbH', seats: 0, land: 'SH' });
  await world.admin.query('update company set employees = 34 where id = $1', [company.id]);
  const management = await company.person('MANAGEMENT', { name: 'Hauke Jensen' });
  const voters: Client[] = [];
  for (let number = 1; number <= count; number += 1)
    voters.push(await company.person('EMPLOYEE', { name: `Wahl ${String(number).padStart(2, '0')}` }));
  return { company, management, voters };
};

export const WISH = { seats: 2, nominationDays: 14, votingDays: 7 };

/** Proposes and finds the two who want it, too. */
export const openElection = async (voters: readonly Client[], wish: object = {}): Promise<string> => {
  const { body } = await voters[0]!.post('/elections', { ...WISH, ...wish });
  for (const voter of voters.slice(1, 3)) await voter.put(`/elections/${body.id}/support`);
  return body.id;
};

/** The calendar goes on, and what it promised is done. */
export const dayComes = async (world: World, day: string): Promise<void> => {
  world.setTime(`${day}T09:00:00+02:00`);
  await world.app.get(Reminders).promiseDue();
  await world.runJobs();
};

const send = async (world: World, body: unknown): Promise<Answer<{ code?: string }>> => {
  const answer = await fetch(`${world.baseUrl}/api/v1/election-ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-einklang': '1' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : {}, headers: {} };
};

export interface Paper {
  readonly paper: string;
  readonly paperHash: string;
}
export const newPaper = (): Paper => {
  const paper = randomBytes(32).toString('base64url');
  return { paper, paperHash: createHash('sha256').update(paper).digest('base64url') };
};
export const takePaper = (voter: Client, id: string, { paperHash }: Paper) =>
  voter.put(`/elections/${id}/paper`, { paperHash });
/** As the page does: without a cookie. */
export const castBallot = (world: World, { paper }: Paper, choices: readonly string[]) =>
  send(world, { paper, choices });

export const vote = async (
  world: World,
  voter: Client,
  id: string,
  choices: readonly string[],
): Promise<number[]> => {
  const paper = newPaper();
  return [(await takePaper(voter, id, paper)).status, (await castBallot(world, paper, choices)).status];
};
