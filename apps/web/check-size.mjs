import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Sizes of the built pages against the budgets (kB, gzip). Where people arrive, shell and page together count as the
 * first load; every page has a budget for what it brings along beyond that and the fields that all forms share. The survey
 * is a page of its own, for any telephone on any line.
 */
const dist = join(import.meta.dirname, '../../dist/web');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const arrivals = /\/(sign-in|home|company-start|inbox|board)-page\.tsx$/;
const budgets = { firstScript: 200, firstStyle: 40, route: 40, survey: { script: 95, style: 8 } };

const sizeOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024;
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** Script and style files that a module needs before it runs. */
function filesOf(key, scripts = new Set(), styles = new Set()) {
  const entry = manifest[key];
  if (scripts.has(entry.file)) return { scripts, styles };
  scripts.add(entry.file);
  for (const sheet of entry.css ?? []) styles.add(sheet);
  for (const next of entry.imports ?? []) filesOf(next, scripts, styles);
  return { scripts, styles };
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry && key.endsWith('index.html'));
const pages = Object.keys(manifest).filter((key) => /src\/.+-page\.tsx$/.test(key));
const texts = (name) => Object.keys(manifest).filter((key) => key.endsWith(`texts/src/de/${name}.ts`));
const frame = Object.keys(manifest).filter((key) => /src\/app\/(company|signed-in)-layout\.tsx$/.test(key));
const shell = filesOf(entry);
for (const key of [...texts('common'), ...texts('problem-basics')]) filesOf(key, shell.scripts, shell.styles);

const fields = Object.values(manifest).flatMap(({ file }) =>
  /\/fields-[^/]+\.js$/.test(file) ? [file] : [],
);

const rows = pages.map((key) => {
  const first = { scripts: new Set(shell.scripts), styles: new Set(shell.styles) };
  const isOpen = /features\/(session|public-pages)\//.test(key);
  if (!isOpen) for (const layout of frame) filesOf(layout, first.scripts, first.styles);
  const before = total(new Set([...first.scripts, ...fields]));
  filesOf(key, first.scripts, first.styles);
  const script = total(first.scripts);
  const own = total(new Set([...first.scripts, ...fields])) - before;
  return {
    key,
    page: key.replace(/^.*src\//, ''),
    script,
    route: own,
    style: total(first.styles),
  };
});

const over = [];
for (const row of rows.sort((one, other) => other.script - one.script)) {
  const numbers = [row.script, row.route, row.style].map((kB) => kB.toFixed(1).padStart(6));
  console.log(`${numbers[0]} kB script, of it ${numbers[1]} its own, ${numbers[2]} kB style  ${row.page}`);
  if (arrivals.test(row.page) && row.script > budgets.firstScript)
    over.push(`${row.page}: first load ${row.script.toFixed(1)} kB script`);
  if (row.style > budgets.firstStyle) over.push(`${row.page}: first load ${row.style.toFixed(1)} kB style`);
  if (row.route > budgets.route) over.push(`${row.page}: ${row.route.toFixed(1)} kB of its own`);
}
const survey = filesOf(Object.keys(manifest).find((key) => key.endsWith('umfrage.html')));
const surveySizes = { script: total(survey.scripts), style: total(survey.styles) };
console.log(
  `${surveySizes.script.toFixed(1).padStart(6)} kB script, ${surveySizes.style.toFixed(1)} kB style  umfrage.html`,
);
for (const kind of ['script', 'style'])
  if (surveySizes[kind] > budgets.survey[kind])
    over.push(`umfrage.html: ${surveySizes[kind].toFixed(1)} kB ${kind}`);
for (const line of over) console.error(`over the budget: ${line}`);
process.exitCode = over.length ? 1 : 0;
