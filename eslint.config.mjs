import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOT = import.meta.dirname;
const CORE = ['domain', 'policy', 'problems', 'texts', 'content'];
const SPECS = ['**/*.spec.{ts,tsx}', 'apps/*/test/**', 'apps/e2e/**'];
const foldersIn = (path) =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** Forbids imports by what is written in the sources. */
const forbid = (regex, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

/** Forbids imports by the file they lead to, however they are written. */
const zone = (target, from, message, except = []) => ({
  target: `./${target}`,
  from: `./${from}`,
  except,
  message,
});

const apps = foldersIn('apps');
const zones = [
  ...['libs', 'migrations'].map((target) => zone(target, 'apps', 'Nobody imports an app.')),
  ...apps.map((app) => zone(`apps/${app}`, 'apps', 'An app does not import another app.', [`./${app}`])),
  ...foldersIn('libs/features/src').map((feature, _, all) =>
    zone(
      `libs/features/src/${feature}`,
      'libs/features/src',
      'A feature sees another one only through its index.',
      [`./${feature}`, ...all.map((other) => `./${other}/index.ts`)],
    ),
  ),
  zone('libs/platform', 'libs/features', 'The platform knows no business word.'),
  ...['libs/platform', 'libs/features'].flatMap((server) =>
    ['ui', 'api-client'].map((browser) =>
      zone(server, `libs/${browser}`, 'The server does not see the browser.'),
    ),
  ),
  ...['apps/web', 'libs/ui', 'libs/api-client'].flatMap((browser) =>
    ['platform', 'features'].map((server) =>
      zone(browser, `libs/${server}`, 'The browser does not see the server.'),
    ),
  ),
];

/** Words in a component escape the translation. */
const LITERAL_TEXT = {
  selector: 'JSXText[value=/[A-Za-zÄÖÜäöüß]{2,}/]',
  message: 'Texts come from @einklang/texts.',
};
const LEFT_OUT = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
  message: 'No test is left out.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.nx', '.einklang', 'coverage', 'test-results', '**/*.gen.ts'] },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: join(ROOT, 'tsconfig.base.json') }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones }],
      'no-restricted-syntax': ['error', LEFT_OUT],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'Buffer',
        ]
          .concat([
            'AbortController',
            'Blob',
            'FormData',
            'AbortSignal',
            'performance',
            'structuredClone',
            'globalThis',
            'TextDecoder',
          ])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['apps/web/test/*.mjs'], languageOptions: { globals: { window: 'writable' } } },
  {
    files: ['apps/web/early.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'localStorage',
          'matchMedia',
          'navigator',
          'location',
          'window',
          'fetch',
          '__PLACES__',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', LEFT_OUT, LITERAL_TEXT],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    // A spec may read the sources that it judges.
    ignores: SPECS,
    rules: forbid(
      '^(node:|@nestjs/|typeorm|pg$|bullmq|fastify|ioredis|class-validator)',
      'The browser does not see the server.',
    ),
  },
  {
    files: CORE.map((lib) => `libs/${lib}/src/**/*.ts`),
    ignores: SPECS,
    rules: forbid(
      `^(?!\\.{1,2}(/|$)|diff$|@einklang/(${CORE.join('|')})(/|$))`,
      'The core libraries are pure TypeScript: they see only each other, and jsdiff for the redline.',
    ),
  },
  {
    files: [
      'libs/platform/**/*.ts',
      'libs/features/**/*.ts',
      'apps/{api,worker,mailbox}/**/*.ts',
      'migrations/**/*.ts',
    ],
    rules: forbid(
      '^(react|react-dom|@mantine/|@tanstack/|vite)(/|$)',
      'The server does not see the browser.',
    ),
  },
  { files: ['**/*.data.ts', 'libs/texts/src/**'], rules: { 'max-lines': 'off' } },
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', LEFT_OUT],
    },
  },
  {
    files: ['**/*.config.{mjs,ts}', 'apps/*/test/**/*.mjs'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
