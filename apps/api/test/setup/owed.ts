import type { Client } from './client';

interface Owed {
  readonly kind: string;
  readonly subjectId: string;
}

/** What this person's side owes, but for the first information that every shortlisted initiative waits for. */
export const owed = async (who: Client, query = ''): Promise<Owed[]> =>
  (await who.get<{ items: Owed[] }>(`/inbox/tasks${query}`)).body.items.filter(
    ({ kind }) => kind !== 'first-information.send',
  );
