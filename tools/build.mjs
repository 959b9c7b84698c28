import { buildAll } from './lib/build.mjs';
import { fail } from './lib/impossible.mjs';

/** `npm run build`: everything that `dist/` holds. */
try {
  console.log(await buildAll());
} catch (error) {
  fail(error);
}
