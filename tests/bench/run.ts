// npm run bench [-- name… --json --chart=FILE --practices=N --mentors=N --events=N --photos=N]: how fast the site works;
// tables for a person, the figures as JSON, and a drawing of those that have a limit.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runMain } from '../../functions/platforms/run-main.ts';
import type { Bench, Sizes } from './bench.ts';
import { build } from './build.ts';
import { drawLimits } from './draw-limits.ts';
import { editing } from './editing.ts';
import { intake } from './intake.ts';
import { load } from './load.ts';
import type { Row } from './rows.ts';
import { serving } from './serving.ts';

const BENCHES: readonly Bench[] = [intake, serving, load, editing, build];

const SIZES = ['practices', 'mentors', 'events', 'photos'] as const;
const OPTIONS = {
  json: { type: 'boolean' },
  chart: { type: 'string' },
  practices: { type: 'string' },
  mentors: { type: 'string' },
  events: { type: 'string' },
  photos: { type: 'string' },
} as const;

await runMain(async () => {
  const { values, positionals: names } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const isJson = values.json === true;
  const strange = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (strange.length > 0) throw new Error(`No such bench: ${strange.join(', ')}`);
  const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const all: Record<string, object> = {};
  let isMissed = false;
  for (const { name, measure } of chosen) {
    const { figures, lines, missed } = await measure(sizesIn(values));
    all[name] = figures;
    isMissed ||= missed.length > 0;
    if (!isJson) console.log([name, ...lines, ...missed.map((limit) => `✗ ${limit}`), ''].join('\n'));
  }
  if (isJson) console.log(JSON.stringify(all, undefined, 2));
  const rows = Object.values(all).flatMap((figures) => ('rows' in figures ? (figures.rows as Row[]) : []));
  if (values.chart !== undefined) await writeFile(values.chart, await drawLimits(rows));
  return isMissed ? 1 : 0;
});

function sizesIn(values: Readonly<Record<string, string | boolean | undefined>>): Partial<Sizes> {
  const given = SIZES.flatMap((name) => (values[name] === undefined ? [] : [[name, Number(values[name])]]));
  return Object.fromEntries(given);
}
