import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { contentOfPages } from './content-of-pages.ts';
import { digestCode, digestProgram } from './digest-program.ts';
import { digestProps } from './digest-props.ts';
import { pathOf } from './kept-file.ts';
import { digestPage, unshare } from './kept-pages.ts';
import { forgetRecords, keepRecords, type PageRecords, readRecords } from './page-records.ts';
import { planPages } from './plan-pages.ts';
import { propsOfPath } from './props-of-path.ts';
import { keepLedger, type ReadLedger } from './read-ledger.ts';
import { type MadePage, recordPages } from './record-pages.ts';

/** All that pages are made with but the code and the content. */
interface Settings {
  /** Kept between builds. */
  readonly cacheFolder: string;
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  /** Changes no page. */
  readonly isChecked: boolean;
}

/**
 * Makes anew only the pages that differ from the last build's. A key of each page is what it was really made from:
 * what its route handed to it and the content that it read, noted while it was made. The code, the dependencies, the
 * settings and the day are keys of all pages.
 */
export function reusePages({ cacheFolder, isChecked: _, ...settings }: Settings): AstroIntegration {
  let finish = async () => {};
  let outFolder = '';
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ experimental: { incrementalBuild: true }, vite: { plugins: [contentOfPages()] } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        const code = await digestCode('.');
        const ledger: ReadLedger = {
          code,
          program: digestProgram(code, settings),
          pageReads: new AsyncLocalStorage(),
          known: new WeakMap(),
        };
        keepLedger(ledger);
        const former = await readRecords(cacheFolder, ledger.program);
        setPrerenderer((astro) => {
          const build = watchPages(astro, {
            cacheFolder,
            outFolder,
            base: settings.base,
            ledger,
            former,
            logger,
          });
          finish = build.finish;
          return build.prerenderer;
        });
      },
      'astro:build:done': () => finish(),
    },
  };
}

interface Setting extends Omit<Settings, 'isChecked'> {
  readonly outFolder: string;
  readonly ledger: ReadLedger;
  readonly former: PageRecords | undefined;
  readonly logger: AstroIntegrationLogger;
}

function watchPages(astro: AstroPrerenderer, setting: Setting) {
  const { cacheFolder, outFolder, base, ledger, former, logger } = setting;
  const key = randomUUID();
  const props = new Map<string, string>();
  /** Under which key Astro keeps a page, whether it stays or is made. */
  const keys = new Map<string, string>();
  const made = new Map<string, MadePage>();
  const digestOf = rememberDigests((source) => ledger.digestOf?.(source) ?? Promise.resolve(key));

  const prerenderer: AstroPrerenderer = {
    ...astro,
    getStaticPaths: async () => {
      const pages = (await astro.getStaticPaths()).map((page) => {
        const found = propsOfPath(astro, page);
        const digest = found && digestProps(found.props, ledger.known);
        if (digest !== undefined) props.set(pathOf(page.pathname), digest);
        return { ...page, props: digest };
      });
      const planned = await planPages(pages, { cacheFolder, outFolder, former, key, digestOf });
      for (const { pathname, cacheKey } of planned) if (cacheKey) keys.set(pathOf(pathname), cacheKey);
      await forgetRecords(cacheFolder);
      return planned;
    },
    render: async (request, options) => {
      const reads = new Set<string>();
      const result = await ledger.pageReads.run(reads, () => astro.render(request, options));
      const { response, ...rest } = result instanceof Response ? { response: result } : result;
      const content = response.body && new Uint8Array(await response.arrayBuffer());
      const path = pathOf(decodeURI(new URL(request.url).pathname.slice(base.length)));
      unshare({ route: options.routeData, pathname: path }, { cacheFolder, outFolder });
      const given = { key: keys.get(path), props: props.get(path) };
      if (content && given.key !== undefined && given.props !== undefined)
        made.set(path, { path, key: given.key, props: given.props, digest: digestPage(content), reads });
      return { ...rest, response: new Response(content, response) };
    },
  };
  const finish = async () => {
    const kept = [...keys.keys()].filter((path) => !made.has(path));
    logger.info(`${made.size} pages made, ${kept.length} kept`);
    await keepRecords(
      cacheFolder,
      await recordPages({ program: ledger.program, former, kept, made: made.values(), digestOf }),
    );
  };
  return { prerenderer, finish };
}

function rememberDigests(digestOf: (source: string) => Promise<string>): (source: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (source) => {
    const digest = known.get(source) ?? digestOf(source);
    known.set(source, digest);
    return digest;
  };
}
