import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the condition holds; throws when it does not in time. */
export const until = async (condition: () => boolean | Promise<boolean>, seconds = 25): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not come true within ${seconds} s: ${String(condition)}`);
    await pause(20);
  }
};
