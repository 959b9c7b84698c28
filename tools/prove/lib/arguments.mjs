import { parseArgs } from 'node:util';
import { Impossible } from '../../lib/impossible.mjs';

/** What was asked for: `npm run prove [-- P4 rooms --seed 7 --size small|full --mutant m03 | --mutants]`. */
export function readArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        size: { type: 'string', default: 'full' },
        small: { type: 'boolean' },
        mutant: { type: 'string', multiple: true },
        mutants: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Impossible(`npm run prove: ${error.message}`);
  }
  const { positionals, values } = parsed;
  const size = values.small ? 'small' : values.size;
  if (!['small', 'full'].includes(size)) throw new Impossible(`--size is small or full, not ${size}.`);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 100_000) : Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new Impossible('--seed is a whole number.');
  const names = positionals.filter((name) => name !== 'mutants');
  const all = values.mutants || names.length < positionals.length;
  return { names, seed, size, mutants: values.mutant ?? (all ? 'all' : []) };
}
