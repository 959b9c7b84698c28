import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Impossible } from './impossible.mjs';
import { ROOT, SERVICE_FLAGS } from './project.mjs';

const PRELOAD = pathToFileURL(join(ROOT, 'tools/lib/end-with-parent.mjs')).href;
const READY_SECONDS = 60;
const STOP_SECONDS = 10;

/**
 * Starts one of our Node processes. It is ready when it prints a JSON line with `"msg":"ready"`.
 *
 * @param {{name: string, file: string, env: Record<string, string | undefined>, log: string, nodeArgs?: string[]}} options
 * @returns {{ready: Promise<void>, ended: Promise<Impossible>, stop: () => Promise<void>, kill: () => Promise<void>}}
 *   `ended` only resolves when the process ended without having been asked to; `kill` gives it no chance to tidy up
 */
export function startService({ name, file, env, log, nodeArgs = [] }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = createWriteStream(log);
  const child = spawn(process.execPath, [...SERVICE_FLAGS, ...nodeArgs, '--import', PRELOAD, file], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    // Not in our process group: Ctrl+C reaches us alone, and we end the processes in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const last = [];
  let stopping = false;
  let isReady;
  const ready = new Promise((resolve) => (isReady = resolve));
  const exit = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      output.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        if (line.includes('"msg":"ready"')) isReady();
        last.push(line);
        if (last.length > 12) last.shift();
      }
    });
  }
  const words = () => `Its last words (all in ${log}):\n${last.join('\n')}`;
  const ended = exit.then((how) => {
    output.end();
    if (stopping) return new Promise(() => {});
    return new Impossible(`${name} ended unexpectedly (${how}). ${words()}`);
  });
  return {
    ready: Promise.race([ready, late(name, words), ended.then((error) => Promise.reject(error))]),
    ended,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
      await exit;
      clearTimeout(hard);
    },
    async kill() {
      stopping = true;
      child.kill('SIGKILL');
      await exit;
    },
  };
}

function late(name, words) {
  return new Promise((_, reject) => {
    const seconds = READY_SECONDS;
    setTimeout(
      () => reject(new Impossible(`${name} was not ready after ${seconds} s. ${words()}`)),
      seconds * 1000,
    ).unref();
  });
}
