import { onPath } from '../../lib/chromium.mjs';
import { startThrowAwayRedis } from '../../lib/throw-away-redis.mjs';

/** A Redis of this proof that can be killed and comes back empty; undefined where there is no redis-server. */
export async function openRedis() {
  if (!onPath('redis-server')) return undefined;
  let running = await startThrowAwayRedis();
  const { url, port } = running;
  return {
    url,
    kill: () => running.kill(),
    async revive() {
      running = await startThrowAwayRedis(port);
    },
    stop: () => running.stop(),
  };
}
