import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { assetsDirectory, fontFiles, templateFiles } from './document-assets';
import { markAsPdfUa } from './pdf-ua-mark';
import type { TypstEngine } from './typst-engine';

const PACKAGE = '@myriaddreamin/typst-ts-web-compiler';
/** The WASM compiler can't empty its cache (about 17 MB for a long document), so its thread is replaced in time. */
const DOCUMENTS_PER_THREAD = 20;

/** The same compiler as WASM: slower, on every platform. It can't write the PDF/UA mark itself, so we add it. */
export function wasmEngine({ documentsPerThread = DOCUMENTS_PER_THREAD } = {}): TypstEngine {
  let thread: Worker | undefined;
  let served = 0;
  let previous: Promise<unknown> = Promise.resolve();

  async function compileNext(template: string, data: Uint8Array): Promise<Uint8Array> {
    if (served >= documentsPerThread) {
      await thread?.terminate();
      thread = undefined;
    }
    if (!thread) {
      thread = startThread();
      served = 0;
    }
    served += 1;
    return markAsPdfUa(await answerOf(thread, template, data));
  }

  return {
    kind: 'WASM',
    compile(template, data) {
      const next = previous.then(() => compileNext(template, data));
      previous = next.catch(() => undefined);
      return next;
    },
  };
}

function startThread(): Worker {
  const resolve = createRequire(import.meta.url).resolve;
  const workerData = {
    compilerPath: resolve(PACKAGE),
    wasmPath: resolve(`${PACKAGE}/wasm`),
    fonts: fontFiles(),
    templates: templateFiles(),
  };
  const thread = new Worker(join(assetsDirectory(), 'typst-thread.mjs'), { workerData });
  thread.unref();
  return thread;
}

type Answer = { readonly pdf: Uint8Array } | { readonly error: string };

/** One question at a time; an idle thread does not keep the process alive. */
function answerOf(thread: Worker, template: string, data: Uint8Array): Promise<Uint8Array> {
  return new Promise<Uint8Array>((resolve, reject) => {
    const done = (settle: () => void) => {
      thread.removeAllListeners('message').removeAllListeners('error');
      thread.unref();
      settle();
    };
    thread.on('error', (error) => done(() => reject(error)));
    thread.on('message', (answer: Answer) =>
      done(() => ('pdf' in answer ? resolve(answer.pdf) : reject(new Error(answer.error)))),
    );
    thread.ref();
    thread.postMessage({ template, data });
  });
}
