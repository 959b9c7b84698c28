import type { Client } from './client';
import { MEETING } from './meeting';
import { formOf, PDF } from './sample-files';
import type { World } from './world';

export interface Agreed {
  readonly id: string;
  readonly initiativeId: string;
  readonly textHash: string;
  readonly clauseIds: readonly string[];
}

/** An agreement on an initiative of its own, whose clauses both sides have accepted. */
export const agreedText = async (
  employer: Client,
  council: Client,
  keys = ['K02', 'K07', 'K36'],
): Promise<Agreed> => {
  const { body } = await employer.post('/initiatives', { title: 'Sichtprüfung', shortlist: true });
  return agreeOn(employer, council, body.id, keys);
};

/** Both sides agree on clauses for an initiative. */
export const agreeOn = async (
  employer: Client,
  council: Client,
  initiativeId: string,
  keys: readonly string[],
): Promise<Agreed> => {
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

/** Both sides sign the agreed text, and the signed document is filed. The council must have resolved on it before. */
export const signText = async (
  world: World,
  employer: Client,
  council: Client,
  { id, textHash }: Agreed,
): Promise<void> => {
  await employer.put(`/agreements/${id}/signing-copy`, { textHash });
  await world.runJobs();
  const signedOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  for (const who of [employer, council])
    await who.post(`/agreements/${id}/signatures`, {
      textHash,
      form: 'WET_INK',
      signatory: who.name,
      signedOn,
    });
  const scan = await employer.post('/files?room=JOINT', formOf('Unterschrieben.pdf', PDF));
  await council.put(`/agreements/${id}/signed-document`, { fileId: scan.body.id });
};
