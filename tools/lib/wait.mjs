import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the condition answers something true; undefined when the time is over. */
export async function until(condition, { seconds, every = 50 }) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() >= end) return undefined;
    await pause(every);
  }
}

/** True while a process with this id lives; one that ended but was not yet collected by its parent does not count. */
export async function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return (await commandOf(pid)) !== '';
}

/** Command line of a running process, '' when there is none. */
export async function commandOf(pid) {
  if (process.platform === 'linux') {
    const { readFile } = await import('node:fs/promises');
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.replaceAll('\0', ' ').trim();
  }
  const { spawnSync } = await import('node:child_process');
  return (spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
}
