import { requireNode } from './lib/node-version.mjs';

/** `npm run generate [-- --check]`: what is generated and committed; `--check` only compares. */
requireNode();
const { fail } = await import('./lib/impossible.mjs');
const { generate } = await import('./lib/generate.mjs');
try {
  await generate({ check: process.argv.includes('--check'), say: console.log });
} catch (error) {
  fail(error);
}
