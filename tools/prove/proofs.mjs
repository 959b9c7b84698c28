import { answers } from './proofs/answers.mjs';
import { chains } from './proofs/chains.mjs';
import { editors } from './proofs/editors.mjs';
import { kills, killsOnRedis } from './proofs/kills.mjs';
import { reminders } from './proofs/reminders.mjs';
import { revocation } from './proofs/revocation.mjs';
import { rooms } from './proofs/rooms.mjs';

/**
 * Every proof: `name` and `promises` choose it, `says` is the promise in one sentence, `redis` wants a Redis of its own (»where there is one«: also goes without),
 * `alone` needs no PostgreSQL of the run, `elsewhere` runs with the API tests already and is left out of `npm test`.
 */
export const PROOFS = [kills, killsOnRedis, chains, editors, reminders, revocation, rooms, answers];
