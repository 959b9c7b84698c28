import { requireNode } from './lib/node-version.mjs';

/** `npm run dev`: like `npm start`, but whatever is saved is built and running a moment later. */
requireNode();
const { fail } = await import('./lib/impossible.mjs');
const { develop } = await import('./lib/develop.mjs');
try {
  await develop();
} catch (error) {
  fail(error);
}
