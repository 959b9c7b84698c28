import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

const BOUNDARY_RULES = ['no-restricted-imports', 'import-x/no-restricted-paths'];

/** What the boundary rules say about a file that holds only this import. */
const complaints = async (file: string, from: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`import * as it from '${from}';\nexport { it };\n`, {
    filePath: join(root, file),
  });
  return (result?.messages ?? []).flatMap(({ ruleId, message }) =>
    ruleId && BOUNDARY_RULES.includes(ruleId) ? [message] : [],
  );
};

describe('who may import whom', () => {
  it.each([
    ['libs/domain/src/x.ts', 'node:fs', 'pure TypeScript'],
    ['libs/domain/src/x.ts', '@nestjs/common', 'pure TypeScript'],
    ['libs/policy/src/x.ts', 'typeorm', 'pure TypeScript'],
    ['libs/problems/src/x.ts', 'react', 'pure TypeScript'],
    ['libs/texts/src/x.ts', '@einklang/features/comments', 'pure TypeScript'],
    ['libs/content/src/x.ts', '@einklang/platform/data', 'pure TypeScript'],
    ['libs/platform/src/http/x.ts', '@einklang/features/comments', 'no business word'],
    ['libs/platform/src/http/x.ts', '../../../features/src/comments/index', 'no business word'],
    ['libs/features/src/inbox/x.ts', '../comments/comments.service', 'only through its index'],
    ['libs/features/src/inbox/x.ts', 'react', 'does not see the browser'],
    ['libs/features/src/inbox/x.ts', '../../../../apps/api/src/app', 'Nobody imports an app'],
    ['apps/api/src/x.ts', '../../worker/src/main', 'does not import another app'],
    ['apps/web/src/x.ts', '@einklang/features/comments', 'does not see the server'],
    ['apps/web/src/x.ts', '@einklang/platform/http', 'does not see the server'],
    ['libs/ui/src/x.tsx', '@nestjs/common', 'does not see the server'],
    ['libs/ui/src/x.tsx', 'node:fs', 'does not see the server'],
  ])('%s must not import %s', async (file, from, reason) => {
    expect(await complaints(file, from)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['libs/domain/src/x.ts', './iso-date'],
    ['libs/domain/src/x.ts', 'diff'],
    ['libs/policy/src/x.ts', '@einklang/domain'],
    ['libs/platform/src/http/x.ts', '@nestjs/common'],
    ['libs/features/src/inbox/x.ts', '@einklang/platform/data'],
    ['libs/features/src/inbox/x.ts', '@einklang/features/comments'],
    ['libs/features/src/inbox/x.ts', './inbox.service'],
    ['apps/web/src/x.ts', '@einklang/domain'],
    ['apps/web/src/x.ts', '@einklang/ui'],
  ])('%s may import %s', async (file, from) => {
    expect(await complaints(file, from)).toEqual([]);
  });
});
