/** Something that can't be had here. Its message is one sentence for people that says what to do; no stack is shown. */
export class Impossible extends Error {
  name = 'Impossible';
}

/** The way every command ends when it fails: one sentence where we know what to do, the whole error otherwise. */
export function fail(error) {
  console.error(error instanceof Impossible ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
