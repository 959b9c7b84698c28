import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

/** The WASM compiler in a thread of its own: plain script, because a thread starts from a file, built or not. */
const { compilerPath, wasmPath, fonts, templates } = workerData;
const FULL_DIAGNOSTICS = 3;

const typst = await import(pathToFileURL(compilerPath).href);
typst.initSync({ module: readFileSync(wasmPath) });
const builder = new typst.TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const font of fonts) await builder.add_raw_font(font.bytes);
const compiler = await builder.build();
for (const file of templates) compiler.add_source(`/${file.name}`, new TextDecoder().decode(file.bytes));

parentPort.on('message', ({ template, data }) => {
  try {
    compiler.map_shadow('/data.json', data);
    const { result, diagnostics } = compiler.compile(`/${template}`, null, 'pdf', FULL_DIAGNOSTICS);
    parentPort.postMessage(
      result ? { pdf: result } : { error: diagnostics.map((entry) => entry.message).join('; ') },
    );
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});
