import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * Runs a command to its end.
 *
 * @param {{env?: Record<string, string>, show?: boolean}} options `show` passes its words on while it runs
 * @returns {Promise<{code: number, output: string}>} its exit code (1 when a signal ended it) and all it said
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (show) target.write(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
