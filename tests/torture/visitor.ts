import { setTimeout as pause } from 'node:timers/promises';
import { readTinyPage, TINY_PAGES } from './tiny-page.ts';

export interface Visits {
  /** Whole pages that came. */
  readonly pages: number;
  /** Builds that they were of. */
  readonly builds: number;
  /** Answers that were anything but a whole page of one build. */
  readonly broken: number;
  /** Pages of an older build than one that had been shown before. */
  readonly older: number;
}

const BETWEEN_MS = 20;

/**
 * Reads one page of a tiny site after another until told to stop. Where nobody listens, and where the connection
 * breaks, there is nothing to judge.
 */
export async function visitPages(origin: string, isOver: () => boolean): Promise<Visits> {
  const builds = new Set<string>();
  const newest = new Map<string, number>();
  const count = { pages: 0, broken: 0, older: 0 };
  for (let at = 0; !isOver(); at += 1) {
    const answer = await read(`${origin}${TINY_PAGES[at % TINY_PAGES.length]}`);
    await pause(BETWEEN_MS);
    if (!answer) continue;
    const facts = answer.status === 200 ? readTinyPage(answer.text) : undefined;
    if (!facts) {
      count.broken += 1;
      continue;
    }
    count.pages += 1;
    builds.add(facts.build);
    if ([...facts.numbers].some(([path, number]) => number < (newest.get(path) ?? 0))) count.older += 1;
    for (const [path, number] of facts.numbers) newest.set(path, number);
  }
  return { ...count, builds: builds.size };
}

async function read(address: string): Promise<{ status: number; text: string } | undefined> {
  try {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
}
