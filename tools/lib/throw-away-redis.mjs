import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { onPath } from './chromium.mjs';
import { freePort } from './ports.mjs';
import { installFromSystem } from './system-packages.mjs';
import { until } from './wait.mjs';

/**
 * A Redis for one test run that keeps nothing; undefined where none can be had. `kill` gives it no chance to tidy up;
 * with `given`, it comes back on the port that others already know.
 */
export async function startThrowAwayRedis(given) {
  if (!onPath('redis-server')) await installFromSystem('redis-server');
  const command = onPath('redis-server');
  if (!command) return undefined;
  const port = given ?? (await freePort());
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    dir: tmpdir(),
  };
  const args = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const child = spawn(command, args, { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  const end = (signal) =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });
  await until(() => answers(port), { seconds: 10 });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(!socket.destroy().connecting));
    socket.once('error', () => resolve(false));
  });
}
