import { nativeEngine } from './native-engine';
import { wasmEngine } from './wasm-engine';

/** Compiles one of our templates with the data of one document to a tagged PDF/UA-1. */
export interface TypstEngine {
  readonly kind: 'NATIVE' | 'WASM';
  /** @throws Error with the compiler's message when the template can't be set with these data. */
  compile(template: string, data: Uint8Array): Promise<Uint8Array>;
}

let engine: TypstEngine | undefined;

/** The native compiler where its package is installed (Linux x64), the WASM build elsewhere. Loaded once. */
export function typstEngine(): TypstEngine {
  engine ??= nativeEngine() ?? wasmEngine();
  return engine;
}
