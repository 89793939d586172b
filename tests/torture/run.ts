// npm run torture [-- name… --json]: tortures at their full size; a line for each, or the figures as JSON.
import { runMain } from '../../functions/platforms/run-main.ts';
import { tortures } from './catalogue.ts';
import type { Torture } from './torture.ts';

await runMain(async () => {
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== '--json');
  const isJson = words.includes('--json');
  const chosen = tortures.filter(({ name, isOnlyByName }) =>
    names.length === 0 ? !isOnlyByName : names.includes(name),
  );
  const results: Result[] = [];
  for (const one of chosen) {
    const result = await suffer(one);
    results.push(result);
    if (!isJson) console.log(describe(result));
  }
  if (isJson) console.log(JSON.stringify(results, undefined, 2));
  return results.some(({ broken }) => broken.length > 0) ? 1 : 0;
});

interface Result {
  readonly name: string;
  readonly promise: string;
  readonly broken: readonly string[];
  readonly seconds: number;
  /** What was measured, or what the machine lacks. */
  readonly figures: object | string;
}

async function suffer({ name, promise, lacks, run }: Torture): Promise<Result> {
  if (lacks !== undefined) return { name, promise, broken: [], seconds: 0, figures: lacks };
  const begun = performance.now();
  const { figures, broken } = await run('full');
  return { name, promise, broken, seconds: Math.round((performance.now() - begun) / 1000), figures };
}

function describe({ name, promise, broken, seconds, figures }: Result): string {
  if (typeof figures === 'string') return `— ${name}: skipped, this machine lacks ${figures}`;
  const measured = Object.entries(figures).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  const verdict = broken.length === 0 ? '✓' : '✗';
  const failures = broken.map((condition) => `\n    does not hold: ${condition}`).join('');
  return `${verdict} ${name}: ${promise} (${seconds} s)\n    ${measured.join(', ')}${failures}`;
}
