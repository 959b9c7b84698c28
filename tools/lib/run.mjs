import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const running = new Set();

/**
 * Runs a command to its end.
 *
 * @param {{cwd?: string, env?: Record<string, string | undefined>, show?: boolean | 'stderr'}} options `show` passes its
 *   words on while it runs, or only those of its standard error
 * @returns {Promise<{code: number, output: string}>} its exit code (1 when a signal ended it) and all it said
 */
export function run(command, args, { cwd = ROOT, env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (show === true || (show && stream === child.stderr)) target.write(chunk);
      });
    }
    const done = (result) => {
      running.delete(child);
      resolve(result);
    };
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Ends what `run` has under way, for a command that is interrupted. */
export function endRuns() {
  for (const child of running) child.kill('SIGTERM');
}
