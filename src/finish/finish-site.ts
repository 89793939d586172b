import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from '../compression/compress-files.ts';
import { isShrinking } from '../compression/is-shrinking.ts';
import { listFolder } from '../content-check/list-folder.ts';
import { policyOf } from '../handover/policy-of.ts';
import { digestCode } from '../incremental/digest-program.ts';
import { readLedger } from '../incremental/read-ledger.ts';
import { dropUnlinked } from '../photos/drop-unlinked.ts';
import { type Indexer, openIndexer } from '../search/open-indexer.ts';
import type { settings } from '../settings.ts';
import { toSitemap } from '../sitemap/to-sitemap.ts';
import { readMade } from './read-made.ts';

type Order = Pick<typeof settings, 'cacheFolder' | 'editor' | 'isCompressed' | 'mapTiles'>;

/**
 * Makes what is made of all finished pages: the search, the list for search engines, packed copies; gives the functions
 * what is theirs, and takes away pictures that no page shows.
 */
export function finishSite(order: Order): AstroIntegration {
  let indexer: Indexer | undefined;
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:start': () => {
        indexer = openIndexer();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const functions = await moveFunctions(site);
        const files = await listFolder(site);
        const pages = files.filter((path) => path.endsWith('.html'));
        const searching = (indexer ?? openIndexer()).index({
          folder: site,
          paths: pages,
          cache: join(order.cacheFolder, 'search'),
          code: readLedger()?.code ?? (await digestCode('.')),
        });
        const finishing = finish({ ...order, site, functions, files, searching });
        const [found, { listed, packed }] = await Promise.all([searching, finishing]);
        logger.info(`${listed} pages in sitemap.xml, ${packed} files packed anew`);
        logger.info(
          `${found.pages} pages in the search, ${found.indexed} indexed anew, ${found.linked} words with forms that their stem does not tell`,
        );
      },
    },
  };
}

/** From `dist/site/functions` (`src/pages/functions/`: the page shell and the site's facts) out of the public files. */
async function moveFunctions(site: string): Promise<string> {
  const target = join(site, '..', 'functions');
  await rm(target, { recursive: true, force: true });
  await rename(join(site, 'functions'), target);
  return target;
}

interface Finished extends Order {
  readonly site: string;
  readonly functions: string;
  /** From the site's folder. */
  readonly files: readonly string[];
  /** Resolves when the search's own files lie there too. */
  readonly searching: Promise<unknown>;
}

async function finish({ site, functions, files, searching, ...order }: Finished) {
  const { pictures, scriptHashes, addresses } = readMade([
    ...files.map((path) => join(site, path)),
    ...(await listFolder(functions)).map((path) => join(functions, path)),
  ]);
  await dropUnlinked(site, files, pictures);
  await writeFile(join(functions, 'policy.json'), JSON.stringify(policyOf(scriptHashes, order)));
  await writeFile(join(site, 'sitemap.xml'), toSitemap(addresses));
  const shrinking = filesToCompress(site, files, searching);
  const packed = order.isCompressed
    ? await compressFiles(shrinking, join(order.cacheFolder, 'compressed'))
    : 0;
  return { listed: addresses.length, packed };
}

async function* filesToCompress(site: string, files: readonly string[], searching: Promise<unknown>) {
  for (const path of [...files, 'sitemap.xml']) if (isShrinking(path)) yield join(site, path);
  await searching;
  const search = join(site, 'pagefind');
  for (const path of await listFolder(search)) if (isShrinking(`pagefind/${path}`)) yield join(search, path);
}
