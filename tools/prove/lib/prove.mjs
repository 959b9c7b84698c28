import { buildServer } from '../../lib/build-server.mjs';
import { Impossible } from '../../lib/impossible.mjs';
import { startThrowAwayPostgres } from '../../lib/throw-away-postgres.mjs';
import { readArguments } from './arguments.mjs';
import { Broken } from './broken.mjs';
import { makeTemplate } from './house.mjs';
import { randomOf } from './random.mjs';
import { openRedis } from './redis.mjs';

/** Acknowledged means written: unlike in other tests, a commit is only answered when it stands in the log. */
const SETTINGS = { synchronous_commit: 'on', full_page_writes: 'on' };

/**
 * Runs proofs and prints a total of the form that `npm test` reads.
 *
 * @returns {Promise<number>} the exit code: 1 when a promise did not hold
 */
export async function prove(args) {
  const { names, seed, size, mutants } = readArguments(args);
  if (mutants.length) return (await import('../mutants/run.mjs')).runMutants({ names, seed, mutants });
  const begin = Date.now();
  await buildServer();
  // The proofs use the product's own verifier and policy, as they are built.
  const { PROOFS } = await import('../proofs.mjs');
  const wanted = choose(PROOFS, names, size);
  const broken = [];
  let postgres;
  try {
    if (wanted.some((proof) => !proof.alone)) {
      postgres = await startThrowAwayPostgres({ ...SETTINGS, ...settingsOfMutant() });
      await makeTemplate(postgres);
    }
    for (const proof of wanted) {
      const failure = await runOne(proof, { postgres, size, seed });
      if (failure) broken.push(proof);
    }
  } finally {
    await postgres?.stop();
  }
  const seconds = Math.round((Date.now() - begin) / 1000);
  console.log(
    `\n${wanted.length - broken.length} passed, ${broken.length} failed (seed ${seed}, ${size}, ${seconds} s)`,
  );
  return broken.length ? 1 : 0;
}

function choose(proofs, names, size) {
  if (!names.length) return proofs.filter((proof) => size === 'full' || !proof.elsewhere);
  for (const name of names)
    if (!proofs.some((proof) => matches(proof, name)))
      throw new Impossible(
        `There is no proof »${name}«: there are ${proofs.map(({ name: own, promises }) => `${own} (${promises.join(', ')})`).join(', ')}.`,
      );
  return proofs.filter((proof) => names.some((name) => matches(proof, name)));
}

const matches = ({ name, promises }, asked) =>
  name === asked.toLowerCase() || promises.includes(asked.toUpperCase());

async function runOne(proof, { postgres, size, seed }) {
  const redis = proof.redis ? await openRedis() : undefined;
  const begin = Date.now();
  const notes = [];
  if (proof.redis && !redis) {
    const part = proof.redis === true ? proof.name : `${proof.name} on Redis`;
    console.log(`LEFT OUT  ${part}: there is no redis-server here`);
    if (proof.redis === true) return false;
  }
  try {
    await proof.run({ postgres, redis, size, random: randomOf(seed), note: (words) => notes.push(words) });
    console.log(line('held  ', proof, begin));
    for (const words of notes) console.log(`        ${words}`);
    return false;
  } catch (error) {
    console.log(line('BROKEN', proof, begin));
    const story =
      error instanceof Broken
        ? error.message
        : [error.stack ?? String(error), error.cause?.stack].filter(Boolean).join('\n  because of ');
    console.log(`\n  ${proof.says}\n  ${story}\n`);
    for (const words of notes) console.log(`  ${words}`);
    console.log(`  Again: npm run prove -- ${proof.name} --seed ${seed} --size ${size}\n`);
    return true;
  } finally {
    await redis?.stop();
  }
}

function line(word, { name, promises }, begin) {
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  return `${word}  ${promises.join(' ').padEnd(8)} ${name.padEnd(14)} ${seconds.padStart(6)} s`;
}

/** A mutant may also live in PostgreSQL's settings. */
function settingsOfMutant() {
  const [name, value] = (process.env.PROVE_MUTANT_SETTING ?? '').split('=');
  return name ? { [name]: value } : {};
}
