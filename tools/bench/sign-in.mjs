import { hash, verify } from '@node-rs/argon2';
import { load } from './load.mjs';

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PASSWORD = 'ein langes Wort zum Messen';

/** Sign-ins per second against what argon2 alone allows on this machine, two hashes at a time. */
export async function signInRatio(admin, url, { seconds }) {
  const stored = await hash(PASSWORD, OPTIONS);
  await admin.query('update account set password_hash = $1', [stored]);
  const end = Date.now() + seconds * 1000;
  let hashes = 0;
  await Promise.all(
    [1, 2].map(async () => {
      while (Date.now() < end) {
        await verify(stored, PASSWORD);
        hashes += 1;
      }
    }),
  );
  const floor = hashes / seconds;
  const requests = Array.from({ length: 200 }, (_, index) => ({
    path: '/api/v1/session',
    method: 'POST',
    headers: { 'x-einklang': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ email: `p${index + 1}@bench.example`, password: PASSWORD }),
  }));
  const ours = await load(url, requests, { seconds, connections: 8 });
  return { ours: ours.rate, floor, ratio: ours.rate / floor, p99: ours.p99 };
}
