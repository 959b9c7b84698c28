import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromSystem } from './system-packages.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium that starts: the one of CHROMIUM_PATH, on the path, of Playwright, or freshly installed; else undefined. */
export async function ensureChromium(say = console.log) {
  const found = await findChromium();
  if (found) return found;
  say('Installing Chromium for the tests in the browser ...');
  if (await installFromSystem('chromium')) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return findChromium();
}

async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const candidates = [process.env.CHROMIUM_PATH, ...NAMES.map(onPath), ...MAC, chromium.executablePath()];
  for (const path of candidates.filter((candidate) => candidate && existsSync(candidate))) {
    // Some systems ship a »chromium« that only tells people to install another package.
    const { code, output } = await run(path, ['--version']);
    if (code === 0 && /\d+\.\d+/.test(output)) return path;
  }
  return undefined;
}

/** The full path of a command, undefined when it is not on the path. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
