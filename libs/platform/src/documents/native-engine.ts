import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFiles, templatesDirectory } from './document-assets';
import type { TypstEngine } from './typst-engine';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** The part of the native binding that we use; the platform package ships no types. */
interface NativeBinding {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NativeCompiler;
  };
}
interface NativeCompiler {
  mapShadow(path: string, content: Buffer): void;
  unmapShadow(path: string): void;
  pdf(source: { mainFilePath: string }, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}

/** Undefined where the platform package is not installed. */
export function nativeEngine(): TypstEngine | undefined {
  const binding = bindingIfInstalled();
  if (!binding) return undefined;
  const workspace = templatesDirectory();
  const fontBlobs = fontFiles().map((font) => font.bytes);
  const compiler = binding.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const dataPath = join(workspace, 'data.json');

  return {
    kind: 'NATIVE',
    async compile(template, data) {
      compiler.mapShadow(dataPath, Buffer.from(data));
      try {
        // In one call: a document that JavaScript holds would stay in memory until a collection that never comes.
        return new Uint8Array(
          compiler.pdf({ mainFilePath: join(workspace, template) }, { pdfStandard: 'ua-1' }),
        );
      } finally {
        compiler.unmapShadow(dataPath);
        compiler.evictCache(0);
      }
    },
  };
}

function bindingIfInstalled(): NativeBinding | undefined {
  try {
    return createRequire(import.meta.url)(PACKAGE) as NativeBinding;
  } catch {
    return undefined;
  }
}
