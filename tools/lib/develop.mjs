import { realpathSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { freePort } from './ports.mjs';
import { ROOT } from './project.mjs';
import { choosePorts, readSettings } from './settings.mjs';
import { untilInterrupted, welcome } from './start-for-people.mjs';

const PAUSE_MS = 80;

/** The product with its pages from Vite (changes without reload) and its processes restarted after each change. */
export async function develop() {
  const asked = readSettings();
  await choosePorts(asked);
  await untilInterrupted(async (say) => {
    await ensureInstalled();
    const { buildServer } = await import('./build-server.mjs');
    const { start } = await import('./start.mjs');
    const settings = {
      ...asked,
      port: await freePort(asked.port + 1),
      publicUrl: asked.publicUrl ?? `http://localhost:${asked.port}`,
    };
    const product = start(settings, {
      say,
      build: buildServer,
      nodeArgs: ['--enable-source-maps'],
      // While one writes, a process may well end: the next change starts it again.
      onEnd: (error) => say(error.message),
    });
    const pages = product.ready.then((runtime) => servePages(asked.port, runtime.apiUrl));
    const welcomed = pages.then(async () => {
      watchSources(() => rebuild(product, buildServer, say));
      return welcome(await product.ready, settings);
    });
    return {
      welcome: welcomed,
      async stop() {
        await pages.then((vite) => vite.close()).catch(() => {});
        await product.stop();
      },
    };
  });
}

async function servePages(port, apiUrl) {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(ROOT, 'apps/web/vite.config.ts'),
    server: {
      port,
      strictPort: true,
      host: 'localhost',
      // The fonts lie among the packages, outside of apps/web.
      fs: { allow: [ROOT, realpathSync(join(ROOT, 'node_modules'))] },
      proxy: { '/api': { target: apiUrl, changeOrigin: false } },
    },
    logLevel: 'warn',
  });
  return vite.listen();
}

async function rebuild(product, buildServer, say) {
  const begin = Date.now();
  try {
    if (!(await buildServer())) return;
    await product.migrate();
    await product.restart(['api', 'worker']);
    say(`built and restarted in ${Date.now() - begin} ms`);
  } catch (error) {
    say(error.message);
  }
}

/** Calls back after the last of a burst of changes, and never while an earlier call still runs. */
function watchSources(changed) {
  let timer;
  let work = Promise.resolve();
  for (const folder of ['apps', 'libs', 'migrations']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (work = work.then(changed)), PAUSE_MS);
    });
  }
}
