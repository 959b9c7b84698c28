import { run } from './run.mjs';

let updated;

/** Installs a Debian package when we are root on such a system; tells whether it did. */
export async function installFromSystem(name) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  updated ??= run('apt-get', ['update', '-qq'], { env });
  if ((await updated).code !== 0) return false;
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env })).code === 0
  );
}
