import type { Engine, EngineScript } from './engine.ts';

/**
 * How pages are ranked. A title that says the query outweighs any text, a name that people use for the page does so
 * a little more: sections carry their title twice, so a section comes before its entries.
 */
const RANKING = {
  metaWeights: { title: 4, names: 6, phone: 1, email: 1, example: 0 },
  pageLength: 0.5,
  termFrequency: 0.6,
  termSimilarity: 1,
};

/** Words of an excerpt, some of which are never shown. */
const EXCERPT = 34;

const SETTINGS = { excerptEllipsis: '…', excerptLength: EXCERPT, ranking: RANKING };

export interface OpenEngine {
  readonly engine: Engine;
  /** Years whose pages are not searched yet, the latest first. */
  unopened(): readonly string[];
  /** Whether several indexes are searched, each by itself. */
  isParted(): boolean;
  /** Has their pages searched, too. */
  openArchives(): Promise<void>;
}

/**
 * Loads the search.
 *
 * @param address of Pagefind's own script
 */
export async function openEngine(address: string): Promise<OpenEngine> {
  const { createInstance, archives }: EngineScript = await import(/* @vite-ignore */ address);
  // A worker would load the script a second time; an answer takes some milliseconds without it.
  const engine = createInstance({ ...SETTINGS, noWorker: true });
  const folder = address.replace(/[^/]+$/, '');
  let unopened = archives;
  const open = async () => {
    await Promise.all(archives.map((year) => engine.mergeIndex(`${folder}${year}/`, SETTINGS)));
    unopened = [];
  };
  let opening: Promise<void> | undefined;
  return {
    engine,
    unopened: () => unopened,
    isParted: () => unopened.length < archives.length,
    openArchives: () => {
      opening ??= open();
      return opening;
    },
  };
}
