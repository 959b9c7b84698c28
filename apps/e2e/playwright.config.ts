import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const { webUrl } = JSON.parse(readFileSync(process.env.E2E_RUNTIME ?? '.einklang/runtime.json', 'utf8'));

/** As root Chromium has no sandbox; the other flags keep it from talking to anybody but us. */
const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Journeys on one instance with the demo companies: one worker, since a journey changes what the next one sees. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: webUrl,
    actionTimeout: 20_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags },
  },
});
