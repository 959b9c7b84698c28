import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { earlyScript } from './early-plugin';

const root = join(import.meta.dirname, '../..');

/** The names of our libraries, from the one place that defines them. */
function libraryAliases(): { find: RegExp; replacement: string }[] {
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.entries(config.compilerOptions.paths).map(([name, [file]]) => ({
    find: new RegExp(`^${name.replace('*', '(.+)')}$`),
    replacement: join(root, file.replace('*', '$1')),
  }));
}

/** Style sheets that our tokens write: the pages write no style element, the content security policy allows none. */
const written: Readonly<Record<string, { file: string; css: string }>> = {
  'virtual:theme.css': { file: 'libs/ui/src/theme/theme-css.ts', css: 'themeCss' },
  'virtual:colours.css': { file: 'libs/ui/src/theme/colours-css.ts', css: 'coloursCss' },
};

function writtenStyleSheets(): Plugin {
  return {
    name: 'written-style-sheets',
    resolveId: (source) => (source in written ? `\0${source}` : undefined),
    async load(source) {
      const sheet = written[source.slice(1)];
      if (!source.startsWith('\0') || !sheet) return undefined;
      const { module } = await runnerImport<Record<string, () => string>>(join(root, sheet.file));
      return module[sheet.css]?.();
    },
  };
}

/** While one writes pages: the survey has its own page, whatever stands behind `/u`. */
function surveyAddresses(): Plugin {
  return {
    name: 'survey-addresses',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/u(\/|$|\?)/.test(request.url ?? '')) request.url = '/umfrage.html';
        next();
      });
    },
  };
}

/** Forms: what a page needs as soon as it has one field. */
const fields =
  /libs\/ui\/src\/forms\/|shared\/(house-form|rules)\.ts|node_modules\/(@mantine\/form|klona|fast-deep-equal)\/|@mantine\/core\/esm\/components\/(Input|InlineInput|TextInput|Textarea|NativeSelect|Checkbox|Radio|PasswordInput)\//;

/** The frame, its components and what all features share. */
const house =
  /libs\/ui\/src\/(theme|frame|layout|marks|states|dialogs|toasts)\/|apps\/web\/src\/(app\/(?!home-page|company-start-page|initiative)[^/]+$|shared\/(activity|api|base-routes|company|keys|live|locale|page|query-view|role-names|session|sign-out|task-count|texts|write)[^/]*$)|libs\/texts\/src\/(formats|lazy)|node_modules\/(openapi-fetch|clsx)\/|@mantine\/(hooks|core\/esm\/(core|utils|components\/(ActionIcon|Alert|Anchor|Button|CloseButton|Group|Loader|Paper|Skeleton|Stack|Text|Title|Transition|UnstyledButton|VisuallyHidden)\/))/;

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), writtenStyleSheets(), surveyAddresses(), earlyScript()],
  resolve: { alias: libraryAliases() },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    // The API checks the origin of unsafe requests, so the proxy keeps the page's own host.
    proxy: { '/api': { target: api, changeOrigin: false } },
  },
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    // Older targets rewrite light-dark(), which breaks it.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        umfrage: join(import.meta.dirname, 'umfrage.html'),
      },
      // Modules of ours act only when called; a page then loads just the components that it uses.
      treeshake: {
        moduleSideEffects: (id) =>
          !/\/libs\/(ui|texts|domain|policy|content)\/.+\.tsx?$/.test(id) || /styles\.ts$/.test(id),
      },
      output: {
        codeSplitting: {
          // A slow line pays for each file: what most pages share travels in few of them.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 5 },
            { name: 'tanstack', test: /node_modules\/@tanstack\//, priority: 5 },
            // What the page of the survey shares with the application; it takes nothing else along.
            { name: 'fonts', test: /libs\/ui\/src\/(font-styles|theme\/fonts)/, priority: 6 },
            { name: 'words', test: /node_modules\/(i18next|react-i18next)\//, priority: 5 },
            { name: 'fields', test: fields, priority: 3 },
            // Pictures of one page each travel with it.
            {
              name: 'charts',
              test: /libs\/ui\/src\/charts\/(?!quadrants|dumbbells)|node_modules\/(@visx|d3-)/,
              priority: 2,
            },
            { name: 'house', test: house, priority: 4 },
          ],
        },
      },
    },
  },
});
