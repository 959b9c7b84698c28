import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PluginMetadataPrinter } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-printer.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import { filesBelow } from './files.mjs';
import { ROOT } from './project.mjs';

const SUFFIXES = { dtoFileNameSuffix: ['.dto.ts', '.view.ts'], controllerFileNameSuffix: '.controller.ts' };
const DESCRIBED = /\.(dto|view|controller)\.ts$/;

/** The folder of `metadata.gen.ts`; the imports it holds are relative to it. */
const HOME = 'apps/api/src';

/**
 * Writes what the types of DTOs, views and controllers say into a module that Nest's OpenAPI document reads:
 * SWC drops those types, and without them the schemas come out empty.
 */
export function writeMetadata(folder, filename) {
  const files = ['libs/features/src', 'libs/platform/src']
    .flatMap(filesBelow)
    .filter((file) => DESCRIBED.test(file));
  const program = ts.createProgram({
    options: compilerOptions(),
    rootNames: files.map((file) => join(ROOT, file)),
  });
  const visitor = new ReadonlyVisitor({
    ...SUFFIXES,
    introspectComments: true,
    classValidatorShim: true,
    pathToSource: join(ROOT, HOME),
  });
  for (const file of files) visitor.visit(program, program.getSourceFile(join(ROOT, file)));
  const metadata = { [visitor.key]: visitor.collect() };
  new PluginMetadataPrinter().print(metadata, visitor.typeImports, { outputDir: folder, filename }, ts);
  const path = join(folder, filename);
  // Extensionless as everywhere in the sources: Jest reads them there, the build completes them.
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(?<="\.\.?\/[^"]+)\.js"/g, '"'));
  return path;
}

function compilerOptions() {
  const path = join(ROOT, 'tsconfig.server.json');
  const { config } = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8'));
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}
