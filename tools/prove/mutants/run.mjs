import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Impossible } from '../../lib/impossible.mjs';
import { ROOT } from '../../lib/project.mjs';
import { run } from '../../lib/run.mjs';
import { apply } from './apply.mjs';
import { MUTANTS } from './mutants.mjs';

/** Everything but these is copied; dependencies are shared. */
const NOT_COPIED = ['node_modules', '.git', '.einklang', 'dist'];

/**
 * Breaks a copy of the tree in one place after the other, and runs the proof that must turn red. A mutant that survives
 * is a hole in a proof.
 *
 * @returns {Promise<number>} the exit code: 1 when one survived
 */
export async function runMutants({ names, seed, mutants }) {
  const wanted = choose(names, mutants);
  const folder = mkdtempSync(join(tmpdir(), 'einklang-mutants-'));
  const survived = [];
  try {
    for (const name of readdirSync(ROOT).filter((entry) => !NOT_COPIED.includes(entry)))
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const mutant of wanted) {
      const begin = Date.now();
      const restore = apply(folder, mutant);
      const { code, output } = await prove(folder, mutant, seed);
      restore();
      const found = code === 0 ? undefined : reasonOf(output);
      const seconds = ((Date.now() - begin) / 1000).toFixed(0).padStart(4);
      const word = found ? 'found   ' : code === 0 ? 'SURVIVED' : 'UNCLEAR ';
      console.log(`${word}  ${mutant.promise.padEnd(4)} ${mutant.id}  ${seconds} s  ${mutant.says}`);
      if (found) console.log(`          ${found}`);
      else survived.push(mutant);
      if (!found && code !== 0) console.log(output.split('\n').slice(-30).join('\n'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${wanted.length - survived.length} passed, ${survived.length} failed (mutants)`);
  return survived.length ? 1 : 0;
}

function choose(names, asked) {
  const ids = asked === 'all' ? MUTANTS.map(({ id }) => id) : asked;
  const unknown = ids.find((id) => !MUTANTS.some((mutant) => mutant.id === id));
  if (unknown)
    throw new Impossible(
      `There is no mutant »${unknown}«: there are ${MUTANTS.map(({ id }) => id).join(', ')}.`,
    );
  const fits = ({ promise, proof }) =>
    names.length === 0 || names.some((name) => name.toUpperCase() === promise || name === proof);
  return MUTANTS.filter((mutant) => ids.includes(mutant.id) && fits(mutant));
}

function prove(cwd, { proof, tests, seed: own }, seed) {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'api', '--testPathPatterns', tests];
  const args = tests
    ? jest
    : ['tools/prove/prove.mjs', proof, '--size', 'small', '--seed', String(own ?? seed)];
  const NODE_OPTIONS = tests ? '--experimental-vm-modules --disable-warning=ExperimentalWarning' : '';
  return run(process.execPath, args, { cwd, env: { NODE_OPTIONS, FORCE_COLOR: '0' } });
}

/** What the proof or the test says; nothing when something else went wrong, and the mutant was not judged at all. */
function reasonOf(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const broken = lines.findIndex((line) => line.startsWith('BROKEN'));
  if (broken >= 0) return lines.slice(broken + 1).filter(Boolean)[1];
  const test = lines.find((line) => line.startsWith('● ') && !line.includes('failed to run'));
  return test?.slice(2);
}
