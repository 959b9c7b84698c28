import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where people arrive: what the page there is made of, and the features whose words it shows. */
const arrivals: readonly { at: string; code: readonly string[]; words: readonly string[] }[] = [
  { at: '^/', code: [], words: ['common', 'problem-basics'] },
  { at: '^/anmelden', code: ['features/session/sign-in-page.tsx'], words: ['session'] },
  { at: '^/$', code: ['app/home-page.tsx', 'app/signed-in-layout.tsx'], words: ['session'] },
  {
    at: '^/mandanten',
    code: ['features/board/board-page.tsx', 'app/signed-in-layout.tsx'],
    words: ['board'],
  },
  { at: '^/b/', code: ['app/company-layout.tsx'], words: [] },
  { at: '^/b/[^/]+/?($|posteingang)', code: ['features/inbox/inbox-page.tsx'], words: ['inbox'] },
  {
    at: '^/b/[^/]+/vorhaben/?$',
    code: ['features/initiatives/initiatives-page.tsx'],
    words: ['initiatives'],
  },
  {
    at: '^/b/[^/]+/vorhaben/[0-9a-f-]{36}/?$',
    code: ['features/initiatives/initiative-layout.tsx', 'features/initiatives/overview-page.tsx'],
    words: ['initiatives', 'gates', 'comments'],
  },
];

/**
 * Writes `early.js`, the one script that runs before the first paint (a file, because the content security policy
 * allows no script in the page), with the names of the built files filled in.
 */
export function earlyScript(): Plugin {
  const template = readFileSync(join(import.meta.dirname, 'early.js'), 'utf8');
  return {
    name: 'early-script',
    // Before the style sheets: a script behind them would wait for them. Whoever answers a survey is asked for no session.
    transformIndexHtml: (_, { path }) =>
      path.endsWith('umfrage.html')
        ? []
        : [{ tag: 'script', attrs: { src: '/early.js' }, injectTo: 'head-prepend' }],
    configureServer(server) {
      server.middlewares.use('/early.js', (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(template.replace('__PLACES__', '[]'));
      });
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(
        (file): file is Rolldown.OutputChunk => file.type === 'chunk',
      );
      const filesOf = (module: string): string[] => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
        return chunk ? [chunk.fileName, ...chunk.imports] : [];
      };
      const places = arrivals.map(({ at, code, words }) => [
        at,
        code.flatMap(filesOf),
        {
          de: words.flatMap((feature) => filesOf(`texts/src/de/${feature}.ts`)),
          en: words.flatMap((feature) => filesOf(`texts/src/en/${feature}.ts`)),
        },
      ]);
      const source = template.replace('__PLACES__', JSON.stringify(places));
      this.emitFile({ type: 'asset', fileName: 'early.js', source });
    },
  };
}
