import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { adminAliases } from '../../../src/admin/vite-aliases.mjs';

export interface DecapFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Record<string, unknown>, sortedKeys?: readonly string[]): string;
}

/** The parts of Decap that read its configuration and write its files, as the browser gets them. */
export interface DecapCore {
  /** @throws when the configuration breaks Decap's own JSON Schema, checked with the real ajv */
  validateConfig(config: unknown): void;
  /** Makes the name of a new entry's file of its title in small letters. */
  sanitizeSlug(title: string, options: object): string;
  readonly json: DecapFormat;
  readonly frontMatter: DecapFormat;
}

/** Widgets whose options Decap checks; the others take anything. */
const WIDGETS = ['number', 'select', 'datetime', 'object', 'list', 'relation', 'image', 'richtext'];

/** Decap's modules name each other without file endings, so Node reads them only from a bundle. */
export async function loadDecapCore(): Promise<DecapCore> {
  const folder = await mkdtemp(join(tmpdir(), 'decap-core-'));
  try {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, entryCode());
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [withoutTheApp],
      ssr: { noExternal: true },
      resolve: { alias: adminAliases('gateway').filter(({ find }) => find.test('diacritics')) },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        target: 'esnext',
        rolldownOptions: { output: { entryFileNames: 'decap-core.mjs' } },
      },
    });
    return await import(pathToFileURL(join(folder, 'decap-core.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Translations pull in the whole application, which wants a browser; this site has one language. */
const withoutTheApp = {
  name: 'without-the-app',
  load: (id: string) =>
    id.endsWith('/lib/i18n.js')
      ? 'export const I18N_STRUCTURE = { none: "" }, I18N_FIELD = { none: "" };'
      : null,
};

function entryCode(): string {
  const inDecap = (name: string) => JSON.stringify(resolve('node_modules', name));
  return `
    export { validateConfig } from ${inDecap('decap-cms-core/dist/esm/constants/configSchema.js')};
    export { sanitizeSlug } from ${inDecap('decap-cms-core/dist/esm/lib/urlHelper.js')};
    export { default as json } from ${inDecap('decap-cms-core/dist/esm/formats/json.js')};
    import { frontmatterYAML } from ${inDecap('decap-cms-core/dist/esm/formats/frontmatter.js')};
    import { registerWidget } from ${inDecap('decap-cms-core/dist/esm/lib/registry.js')};
    ${WIDGETS.map((name) => `import ${name} from ${inDecap(`decap-cms-widget-${name}/dist/esm/schema.js`)};`).join('\n')}
    export const frontMatter = frontmatterYAML();
    for (const [name, schema] of Object.entries({ ${WIDGETS.join(', ')} })) registerWidget(name, () => null, () => null, schema);
  `;
}
