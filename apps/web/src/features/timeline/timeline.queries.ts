import { verifyChain, type AuditEntry } from '@einklang/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';
import type { RoomKind } from '../../shared/rooms';
import type { TimelineSearch } from './search';

/** Entries that fit a choice, page by page. */
export const filteredTimelineQuery = (
  companyId: string,
  initiativeId: string | undefined,
  { person, bereich, art, von, bis }: TimelineSearch,
) =>
  infiniteQueryOptions({
    queryKey: [
      ...(initiativeId
        ? initiativeKey(companyId, initiativeId, 'timeline')
        : companyKey(companyId, 'timeline')),
      'filtered',
      { person, bereich, art, von, bis },
    ],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/timeline', {
          params: {
            path: { companyId },
            query: {
              limit: 50,
              ...(initiativeId && { initiativeId }),
              ...(person && { actorId: person }),
              ...(bereich && { room: bereich }),
              ...(art && { noun: art }),
              ...(von && { from: von }),
              ...(bis && { to: bis }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** The whole chain of a room, as it is hashed. */
async function readChain(companyId: string, room: RoomKind): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let after: number | null = 0; after !== null;) {
    const part: { items: AuditEntry[]; nextAfter: number | null } = await answerOf(
      api.GET('/api/v1/companies/{companyId}/timeline/chain', {
        params: { path: { companyId }, query: { room, after } },
      }),
    );
    entries.push(...part.items);
    after = part.nextAfter;
  }
  return entries;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type ChainCheck =
  { ok: true; entries: number; at: string } | { ok: false; room: RoomKind; seq: number };

/** Reads the chains of my rooms and computes them anew, here, without trusting the server. */
export async function checkChains(companyId: string, rooms: readonly RoomKind[]): Promise<ChainCheck> {
  let entries = 0;
  for (const room of rooms) {
    const chain = await readChain(companyId, room);
    const verdict = await verifyChain(chain, sha256);
    if (!verdict.ok) return { ok: false, room, seq: verdict.seq };
    entries += verdict.entries;
  }
  return { ok: true, entries, at: new Date().toISOString() };
}
