import { startService } from '../../lib/service.mjs';

const PAUSE_MS = 300;

/**
 * One of our processes as a supervisor keeps it: started again whenever it ends by itself, until it is killed or stopped
 * by us. Everything it ever said is kept.
 *
 * @param {Parameters<typeof startService>[0]} options `log` gets the number of the start added
 */
export function keepRunning(options) {
  let wanted = false;
  let service;
  let starts = 0;
  const logs = [];
  /** How often it ended by itself after it had been ready. */
  let falls = 0;

  function start() {
    wanted = true;
    const log = `${options.log}.${++starts}`;
    logs.push(log);
    const mine = startService({ ...options, log });
    let wasReady = false;
    mine.ready.then(
      () => (wasReady = true),
      () => {},
    );
    mine.ended.then(() => {
      if (wasReady) falls += 1;
      if (wanted && service === mine) setTimeout(() => wanted && service === mine && start(), PAUSE_MS);
    });
    service = mine;
  }

  return {
    start,
    /** The present process is ready; one that ends on its way is replaced by the next. */
    async ready() {
      for (;;) {
        const mine = service;
        try {
          return await mine.ready;
        } catch (error) {
          if (service === mine && !wanted) throw error;
          if (starts > 60) throw error;
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
      }
    },
    async kill() {
      wanted = false;
      await service.kill();
    },
    async stop() {
      wanted = false;
      await service?.stop();
    },
    get logs() {
      return logs;
    },
    get falls() {
      return falls;
    },
  };
}
