import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with Pagefind, into `pagefind/` beside them. */
export function indexSite(): AstroIntegration {
  return {
    name: 'index-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'ru' });
        if (!index) throw new Error(`Pagefind не запустился: ${errors.join('; ')}`);
        const pages = await index.addDirectory({ path: fileURLToPath(dir) });
        failOn(pages.errors);
        failOn((await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) })).errors);
        await close();
        logger.info(`${pages.page_count} pages`);
      },
    },
  };
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind не построил поиск: ${errors.join('; ')}`);
}
