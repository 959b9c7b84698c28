import type { Client } from './client';
import { MEETING } from './meeting';

export interface Agreed {
  readonly id: string;
  readonly initiativeId: string;
  readonly textHash: string;
  readonly clauseIds: readonly string[];
}

/** An agreement whose clauses both sides have accepted. */
export const agreedText = async (
  employer: Client,
  council: Client,
  keys = ['K02', 'K07', 'K36'],
): Promise<Agreed> => {
  const initiativeId = (await employer.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body
    .id;
  const path = `/initiatives/${initiativeId}/agreement`;
  const { id, clauses } = (await employer.post(path, { kind: 'WORKS_AGREEMENT', clauses: keys })).body;
  for (const clause of clauses) {
    const proposed = await employer.post(
      `/clauses/${clause.id}/versions`,
      { variant: 'CUSTOM', text: `Regel zu ${clause.title}.\nNäheres steht in Anlage 4.` },
      { version: 1 },
    );
    await council.post(
      `/clauses/${clause.id}/acceptance`,
      { version: 1 },
      { version: proposed.body.version },
    );
  }
  const { textHash } = (await council.get(path)).body;
  return { id, initiativeId, textHash, clauseIds: clauses.map((clause: { id: string }) => clause.id) };
};

/** Records the council's resolution on exactly this text. */
export const resolveOn = (chair: Client, { id, initiativeId, textHash }: Agreed, meeting: object = {}) =>
  chair.post('/resolutions', {
    subject: { kind: 'AGREEMENT', initiativeId, subjectId: id, textHash },
    meeting: { ...MEETING, ...meeting },
  });
