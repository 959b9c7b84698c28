import { swcOptions } from './swc.options.mjs';

const names = {
  '^@einklang/texts/(.+)$': '<rootDir>/libs/texts/src/$1.ts',
  '^@einklang/ui/(.+)$': '<rootDir>/libs/ui/src/$1.ts',
  '^@einklang/content/(.+)$': '<rootDir>/libs/content/src/$1.ts',
  '^@einklang/(platform|features)/(.+)$': '<rootDir>/libs/$1/src/$2/index.ts',
  '^@einklang/(.+)$': '<rootDir>/libs/$1/src/index.ts',
};

const server = {
  rootDir: import.meta.dirname,
  roots: ['apps', 'libs', 'tools'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: names,
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};

const browserOptions = {
  ...swcOptions,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** Three kinds: pure rules beside their files, the API on a real PostgreSQL, components in jsdom. */
export default {
  // Slow machines are no failures.
  testTimeout: 30_000,
  projects: [
    {
      ...server,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/*/src/**/*.spec.ts',
        '<rootDir>/apps/{api,worker,mailbox}/src/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/libs/ui/'],
    },
    {
      ...server,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.spec.ts'],
      testTimeout: 60_000,
      globalSetup: '<rootDir>/apps/api/test/setup/start-database.mjs',
      globalTeardown: '<rootDir>/apps/api/test/setup/stop-database.mjs',
    },
    {
      ...server,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.tsx', '<rootDir>/libs/ui/src/**/*.spec.tsx'],
      transform: { '^.+\\.tsx?$': ['@swc/jest', browserOptions] },
      moduleNameMapper: { ...names, '\\.css$': '<rootDir>/apps/web/test/empty.mjs' },
      setupFiles: ['<rootDir>/apps/web/test/setup.mjs'],
    },
  ],
};
