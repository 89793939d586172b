import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { AstroIntegration } from 'astro';
import type { Plugin, Rolldown } from 'vite';
import { planSheets } from './plan-sheets.ts';
import { type LinkedSheet, sheetsInOrder } from './sheets-in-order.ts';

/**
 * Gives each page two or three style sheets in place of ten: Astro makes one of every part that pages share, and a
 * phone waits for all of them before it paints. The sheet of all pages stays by itself: it is loaded once.
 */
export function joinStyles(): AstroIntegration {
  let pages: ReadonlyMap<string, BuiltPage> = new Map();
  return {
    name: 'join-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [joinSheets(() => [...pages.values()])] } });
      },
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
    },
  };
}

/** What Astro knows of a page before it makes it. */
interface BuiltPage {
  styles: LinkedSheet[];
}

/** After Astro has told the pages their sheets, and before `layerOrder` writes into them. */
function joinSheets(readPages: () => readonly BuiltPage[]): Plugin {
  const made = new Map<string, string>();
  return {
    name: 'join-sheets',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender' || name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name === 'prerender') return joinFor(readPages(), bundle, made);
        // Astro takes over from the pages' own build only what Vite knows of; the client's build comes after it.
        for (const [fileName, source] of made) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** @param made takes the joined sheets by their file names */
function joinFor(
  pages: readonly BuiltPage[],
  bundle: Rolldown.OutputBundle,
  made: Map<string, string>,
): void {
  const single = pages.map(({ styles }) => sheetsInOrder(styles));
  const joined = planSheets(single, (names) => {
    const source = names.map((name) => sourceOf(name, bundle)).join('');
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    const fileName = `${dirname(names[0] ?? '')}/${hash}.css`;
    made.set(fileName, source);
    return fileName;
  });
  for (const [index, page] of pages.entries()) {
    page.styles = (joined[index] ?? []).map((src, order) => ({
      depth: 0,
      order,
      sheet: { type: 'external', src },
    }));
  }
  const linked = new Set(joined.flat());
  for (const name of single.flat()) if (!linked.has(name)) delete bundle[name];
}

function sourceOf(name: string, bundle: Rolldown.OutputBundle): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`No page can link ${name}: the build has no such style sheet`);
  return String(file.source);
}
