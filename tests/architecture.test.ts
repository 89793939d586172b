import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

// Who may import whom; the reasons stand in the parts' READMEs and in the main one.
const CORE = [
  'functions/dependencies.ts',
  'functions/config.ts',
  'functions/log.ts',
  'functions/setup-error.ts',
  'src/forms',
  'src/text',
];
/** What a platform without a process of its own is built from; it knows neither Node's server nor another platform. */
const SERVERLESS = [
  'functions/add-security-headers.ts',
  'functions/channels',
  'functions/feed-type.ts',
  'functions/handlers/answer-down.ts',
  ...[
    'answered-paths',
    'bundle',
    'foreign-host',
    'join-forms',
    'open-on-call',
    'open-serverless-forms',
    'published-build',
    'surroundings',
  ].map((name) => `functions/platforms/${name}.ts`),
];
const MAY_IMPORT: readonly (readonly [room: string, allowed: readonly string[]])[] = [
  ['src/text', []],
  ['src/model', ['src/text']],
  ['src/forms', ['src/text']],
  ['src/ui', ['src/text', 'src/styles', 'src/model', 'src/low-vision', 'src/who-to-call']],
  ['src/who-to-call', ['src/ui', 'src/text', 'src/model']],
  ['src/which-way', ['src/ui', 'src/text', 'src/model', 'src/who-to-call']],
  ['src/low-vision', ['src/ui', 'src/text']],
  ['src/visits', ['src/ui', 'src/text']],
  [
    'src/layouts',
    [
      'src/text',
      'src/styles',
      'src/ui',
      'src/model',
      'src/entries/read-text.ts',
      'src/feeds',
      'src/handover',
      'src/lists',
      'src/low-vision',
      'src/search',
      'src/social',
      'src/structured-data',
    ],
  ],
  [
    'src/banners',
    [
      'src/archive',
      'src/model',
      'src/text',
      'src/ui',
      'src/social',
      'src/sections/brand',
      'src/content-check',
    ],
  ],
  ['src/map', ['src/ui', 'src/text', 'src/model', 'src/incremental/note-read.ts']],
  ['src/search', ['src/ui', 'src/text', 'src/model', 'src/styles', 'src/incremental/lay-file.ts']],
  ['src/content-check', ['src/model', 'src/photo-check', 'src/text', 'src/content-upgrade']],
  ['src/content-upgrade', []],
  ['src/lists', ['src/ui', 'src/text']],
  ['src/csv', ['src/text']],
  ['src/figures', ['src/csv', 'src/ui', 'src/text', 'src/model']],
  ['src/registers', ['src/csv', 'src/figures', 'src/ui', 'src/text', 'src/model']],
  ['src/roadmap-maker', ['src/ui', 'src/text', 'src/model', 'src/paper', 'src/pdf']],
  ['src/markdown', ['src/settings.ts']],
  ['src/incremental', ['src/content-check', 'src/entries', 'src/markdown']],
  ['src/archive', []],
  ['src/pdf', []],
  [
    'src/brand-kit',
    [
      'src/archive',
      'src/banners',
      'src/model',
      'src/paper',
      'src/pdf',
      'src/sections/brand',
      'src/social',
      'src/text',
      'src/ui',
    ],
  ],
  ['src/award-maker', ['src/banners', 'src/brand-kit', 'src/paper', 'src/pdf', 'src/text', 'src/ui']],
  ['src/paper', ['src/pdf', 'src/ui', 'src/text', 'src/model']],
  ['src/photo-check', ['src/model']],
  ['src/photos', ['src/ui', 'src/text', 'src/model']],
  ['src/embed', []],
  ['src/feeds', ['src/text']],
  ['src/calendar', ['src/ui', 'src/text', 'src/model']],
  [
    'src/entries',
    ['src/model', 'src/handover', 'src/settings.ts', 'src/content-check', 'src/incremental/note-read.ts'],
  ],
  [
    'src/sections',
    [
      'src/ui',
      'src/styles',
      'src/text',
      'src/model',
      'src/forms',
      'src/map',
      'src/lists',
      'src/figures',
      'src/photos',
      'src/calendar',
      'src/feeds',
      'src/registers',
      'src/who-to-call',
      'src/banners',
      'src/brand-kit',
      'src/paper',
    ],
  ],
  [
    'src/handover',
    [
      'src/model',
      'src/forms',
      'src/text',
      'src/ui',
      'src/settings.ts',
      'src/entries/published.ts',
      'src/entries/read-text.ts',
    ],
  ],
  ['src/admin/bundle', ['src/admin', 'src/incremental', 'src/photos/asset-name.ts', 'src/settings.ts']],
  ['src/admin', ['src/banners', 'src/model', 'src/text', 'src/sections', 'src/styles']],
  [
    'src/finish',
    [
      'src/compression',
      'src/content-check/list-folder.ts',
      'src/handover',
      'src/incremental',
      'src/photos',
      'src/search',
      'src/settings.ts',
      'src/sitemap',
    ],
  ],
  ['src/pages', ['src']],
  [
    'functions/editorial',
    [
      'src/content-check',
      'src/model',
      'src/text',
      'functions/child-environment.ts',
      'functions/log.ts',
      'functions/setup-error.ts',
      'functions/guards/same-origin.ts',
    ],
  ],
  [
    'functions/visits/commands',
    [...CORE, 'src/csv', 'src/figures/charts', 'functions/applications/commands', 'functions/outbox'],
  ],
  ['functions/visits', [...CORE, 'functions/outbox']],
  ['functions/handlers', [...CORE, 'functions/guards', 'functions/applications', 'functions/outbox']],
  [
    'functions/applications/commands',
    [...CORE, 'src/csv', 'functions/applications', 'functions/outbox', 'functions/watch.ts'],
  ],
  ['functions/applications', [...CORE, 'functions/outbox', 'functions/channels', 'functions/watch.ts']],
  ['functions/outbox', [...CORE, 'functions/applications', 'functions/channels', 'functions/watch.ts']],
  [
    'functions/channels',
    ['src/forms', 'src/text', 'functions/config.ts', 'functions/setup-error.ts', 'functions/watch.ts'],
  ],
  [
    'functions/guards',
    [
      'src/text',
      'functions/applications/cipher.ts',
      'functions/applications/random.ts',
      'functions/applications/web-cipher.ts',
      'functions/outbox/sql/database.ts',
    ],
  ],
  ['functions/metrics', ['src/text', 'functions/log.ts', 'functions/outbox/store.ts']],
  ['functions/alarm', ['functions/channels', 'functions/log.ts', 'functions/handlers/read-health.ts']],
  ['functions/settings', ['src/text', 'functions/setup-error.ts']],
  ['functions/platforms/yandex', [...SERVERLESS, 'functions/config.ts']],
  ['functions/platforms/netlify', SERVERLESS],
  ['functions/platforms/cloudflare', SERVERLESS],
];

/** Which packages a room may use; `node` and `astro` stand for all their modules. The first line that fits counts. */
const MAY_USE: readonly (readonly [place: RegExp, packages: readonly string[]])[] = [
  [/^src\/admin\/vite-aliases\.mjs$/, ['node']],
  [/^src\/admin\/decap-in-russian\.ts$/, ['vite']],
  [/^src\/admin\/bundle\//, ['astro', 'node', 'vite']],
  [
    /^src\/admin\//,
    [
      'dayjs',
      'decap-cms-app',
      'decap-cms-core',
      'decap-cms-locales',
      'immutable',
      'localforage',
      'react',
      'zod',
    ],
  ],
  [/^src\/map\/.+\.client\.ts$/, ['leaflet']],
  [/^src\/photos\/.+\.client\.ts$/, ['photoswipe']],
  [/^src\/.+\.client\.ts$/, []],
  [
    /^src\/map\/import\//,
    [
      'd3-geo',
      'geojson',
      'node',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'topojson-specification',
    ],
  ],
  [/^src\/model\//, ['zod']],
  [/^src\/(content\.config|settings)\.ts$/, ['node', 'zod']],
  [/^src\/calendar\//, ['ical-generator']],
  [/^src\/compression\//, ['node']],
  [/^src\/finish\//, ['astro', 'node']],
  [/^src\/content-check\//, ['astro', 'js-yaml', 'node']],
  [/^src\/entries\//, ['astro', 'node', 'zod']],
  [/^src\/incremental\//, ['astro', 'node', 'vite', 'zod']],
  [/^src\/csv\//, ['csv-stringify']],
  [/^src\/feeds\//, ['feedsmith']],
  [/^src\/figures\//, ['vega']],
  [/^src\/layouts\//, ['astro']],
  [
    /^src\/map\//,
    ['d3-geo', 'geojson', 'node', 'topojson-client', 'topojson-simplify', 'topojson-specification'],
  ],
  [/^src\/markdown\//, ['@astrojs/markdown-satteri']],
  [/^src\/paper\/docx\//, ['docx']],
  [/^src\/paper\/pdf\//, []],
  [/^src\/archive\//, ['fflate']],
  [/^src\/paper\//, ['node']],
  [/^src\/pdf\/load-web-fonts\.ts$/, ['@fontsource/golos-text']],
  [/^src\/pdf\//, ['fflate', 'node', 'pdfkit']],
  [/^src\/brand-kit\/pictures\/draw-qr\.ts$/, ['qr']],
  [/^src\/photo-check\//, ['sharp']],
  [/^src\/photos\//, ['astro', 'node']],
  [/^src\/search\/word-forms\//, ['@orama/stemmers', 'dictionary-ru']],
  [/^src\/search\/make-index\.ts$/, ['node', 'pagefind']],
  [/^src\/search\/shorten-engine\.ts$/, ['node', 'vite']],
  [/^src\/search\/(index-thread|kept-indexes|open-indexer)\.ts$/, ['node']],
  [/^src\/search\//, []],
  [/^src\/sections\//, ['astro', 'react']],
  [/^src\/banners\/outline-typeface\.ts$/, ['fontkitten', 'node']],
  [/^src\/banners\/files\//, ['node']],
  [/^src\/social\//, ['node', 'satori', 'sharp']],
  [/^src\/styles\/fonts\//, ['node', 'subset-font']],
  [/^src\/styles\//, ['astro', 'node', 'vite']],
  [/^src\/(handover|pages|sitemap)\//, ['astro', 'node']],
  [/^src\//, []],
  [/^functions\/applications\/age\.ts$/, ['age-encryption']],
  [/^functions\/applications\/commands\//, ['node']],
  [/^functions\/applications\/tables\//, ['write-excel-file']],
  [/^functions\/visits\/commands\//, ['node']],
  [/^functions\/(applications|guards|handlers|visits)\//, []],
  [/^functions\/app\.ts$/, ['hono']],
  [/^functions\/settings\//, ['zod']],
  [/^functions\/metrics\//, ['prom-client']],
  // These run where there is no Node too.
  [/^functions\/channels\/(channel|fetch-webhook|sign-webhook|take-receipt)\.ts$/, ['standardwebhooks']],
  [/^functions\/channels\//, ['node', 'nodemailer']],
  [/^functions\/editorial\//, ['js-yaml', 'node', 'sharp', 'zod']],
  [/^functions\/outbox\//, ['node', 'pg']],
  [/^functions\/platforms\/bundle\.ts$/, ['node', 'vite']],
  [/^functions\/platforms\/[a-z]+\/build-[a-z]+\.ts$/, ['node']],
  [/^functions\/platforms\/(backup|doctor)\//, ['node']],
  [/^functions\/platforms\/storage\/bucket\.ts$/, ['aws4fetch']],
  [/^functions\/platforms\/storage\//, ['node']],
  // `virtual:published-site`, which the bundler writes.
  [/^functions\/platforms\/[a-z]+\//, ['virtual']],
  [/^functions\/platforms\//, ['@hono/node-server', 'cli-progress', 'mrmime', 'node']],
  [/^functions\//, ['node']],
];

const files = globSync('{src,functions}/**/*.{ts,tsx,astro,mjs}');
const sources = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('imports follow the architecture', () => {
  test('every room imports only what it may', () => {
    const broken = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(path), target)))
        .filter((target) => !isAllowed(path, target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('every room uses only the packages that it may', () => {
    const broken = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => !target.startsWith('.'))
        .map(packageOf)
        .filter((name) => !packagesOf(path).includes(name))
        .map((name) => `${path} uses ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('a package in a room without it is seen', () => {
    expect(packagesOf('src/text/phone.ts')).not.toContain('zod');
    expect(packagesOf('src/map/detailed-map.client.ts')).toEqual(['leaflet']);
    expect(packagesOf('src/search/search.client.ts')).not.toContain('zod');
    expect(
      importsOf("import type { Feature } from 'geojson';\nimport 'dayjs/locale/ru';").map(packageOf),
    ).toEqual(['geojson', 'dayjs']);
    expect(['node:fs/promises', 'astro:content', '@fontsource/golos-text/400.css'].map(packageOf)).toEqual([
      'node',
      'astro',
      '@fontsource/golos-text',
    ]);
  });

  test('no command asks whether it is the main one: Node 24.0 has no answer, and it would do nothing', () => {
    const askers = sources.filter(({ text }) => /\bimport\.meta\.main\b/.test(text));
    expect(askers.map(({ path }) => path)).toEqual([]);
  });

  test('sections never import each other', () => {
    const broken = sources.flatMap(({ path, text }) => {
      const own = /^src\/sections\/[^/]+\//.exec(path)?.[0];
      if (!own) return [];
      return importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(path), target)))
        .filter((target) => target.startsWith('src/sections/') && !target.startsWith(own))
        .map((target) => `${path} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  test('implementations of a store, a channel or a rate limiter are named in platforms alone', () => {
    const implementation =
      /functions\/(outbox\/(sqlite|postgres|back-up-sqlite)|channels\/(maildir|smtp|webhook|fetch-webhook)|guards\/(memory|postgres)-rate)\.ts$/;
    const broken = sources
      .filter(({ path }) => !path.startsWith('functions/platforms/'))
      .filter(({ path, text }) =>
        importsOf(text).some((target) => implementation.test(normalize(join(dirname(path), target)))),
      );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('the operator’s commands are no part of what answers visitors', () => {
    const desk = /^functions\/(applications\/(commands|tables)|visits\/commands)\//;
    const entries = /^functions\/platforms\/(applications|campaigns)-command\.ts$/;
    const broken = sources
      .filter(({ path }) => !desk.test(path) && !entries.test(path))
      .filter(({ path, text }) =>
        importsOf(text).some((target) => desk.test(normalize(join(dirname(path), target)))),
      );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('platforms alone know of platforms', () => {
    const broken = sources
      .filter(({ path }) => !path.startsWith('functions/platforms/'))
      .filter(({ path, text }) =>
        importsOf(text).some((target) =>
          normalize(join(dirname(path), target)).startsWith('functions/platforms/'),
        ),
      );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('the environment is read in two places, and handed on to other processes in one', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path);
    expect(readers.sort()).toEqual([
      'functions/child-environment.ts',
      'functions/config.ts',
      'src/settings.ts',
    ]);
  });

  test('the DOM is touched only in *.client.ts and in the editor’s page', () => {
    const broken = sources
      .filter(({ path }) => !path.endsWith('.client.ts') && !path.startsWith('src/admin/'))
      .filter(({ text }) => /\b(document|window)\.[a-z]/.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('a page that reads a file of the content tells the build so, or it would not be made anew', () => {
    // These read the project’s own files, or run before or after the pages are made.
    const others =
      /^src\/(admin|compression|content-check|finish|handover|incremental|paper|pdf|search|sitemap|social|styles|map\/import|photos\/drop-|entries\/(lean-loader|load-entry)|banners\/outline)/;
    const broken = sources
      .filter(({ path }) => path.startsWith('src/') && !others.test(path))
      .filter(({ text }) => importsOf(text).some((target) => target.startsWith('node:fs')))
      .filter(({ text }) => !text.includes('noteFile('));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('Astro’s own modules are used only where pages are made', () => {
    const allowed =
      /^src\/(content\.config\.ts|(incremental|pages|layouts|sections|handover|entries|photos)\/)/;
    const broken = sources
      .filter(({ path }) => !allowed.test(path))
      .filter(({ text }) => importsOf(text).some((target) => target.startsWith('astro:')));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function packageOf(target: string): string {
  const name = /^@[^/]+\/[^/]+|^[^/:]+/.exec(target)?.[0];
  return name ?? target;
}

function packagesOf(path: string): readonly string[] {
  return MAY_USE.find(([place]) => place.test(path))?.[1] ?? [];
}

function isAllowed(path: string, target: string): boolean {
  if (path.startsWith('src/') && target.startsWith('functions/')) return false;
  if (target.startsWith('src/pages/') && !path.startsWith('src/pages/')) return false;
  const room = MAY_IMPORT.find(([name]) => path.startsWith(`${name}/`));
  if (!room) return true;
  const [own, allowed] = room;
  return [own, ...allowed].some((name) => target === name || target.startsWith(`${name}/`));
}
