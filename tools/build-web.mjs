import { join } from 'node:path';
import { build } from 'vite';
import { fail } from './lib/impossible.mjs';
import { precompress } from './lib/precompress.mjs';
import { DIST, ROOT } from './lib/project.mjs';

/** The pages as the API serves them: bundled by Vite into `dist/web`, each text file also packed ahead. */
try {
  await build({ configFile: join(ROOT, 'apps/web/vite.config.ts'), logLevel: 'warn' });
  await precompress(join(DIST, 'web'));
} catch (error) {
  fail(error);
}
