// npm run bench [-- name… --json]: how fast the site works; tables for a person, or the figures as JSON.
import { runMain } from '../../functions/platforms/run-main.ts';
import type { Bench } from './bench.ts';
import { editing } from './editing.ts';
import { intake } from './intake.ts';
import { load } from './load.ts';
import { serving } from './serving.ts';

const BENCHES: readonly Bench[] = [intake, serving, load, editing];

await runMain(async () => {
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== '--json');
  const isJson = words.includes('--json');
  const strange = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (strange.length > 0) throw new Error(`No such bench: ${strange.join(', ')}`);
  const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const all: Record<string, object> = {};
  let isMissed = false;
  for (const { name, measure } of chosen) {
    const { figures, lines, missed } = await measure();
    all[name] = figures;
    isMissed ||= missed.length > 0;
    if (!isJson) console.log([name, ...lines, ...missed.map((limit) => `✗ ${limit}`), ''].join('\n'));
  }
  if (isJson) console.log(JSON.stringify(all, undefined, 2));
  return isMissed ? 1 : 0;
});
