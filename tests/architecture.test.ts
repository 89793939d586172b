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
const MAY_IMPORT: readonly (readonly [room: string, allowed: readonly string[]])[] = [
  ['src/text', []],
  ['src/model', ['src/text']],
  ['src/forms', ['src/text']],
  ['src/ui', ['src/text', 'src/styles', 'src/model']],
  ['src/layouts', ['src/text', 'src/styles', 'src/ui', 'src/model', 'src/handover']],
  ['src/map', ['src/ui', 'src/text', 'src/model']],
  ['src/search', ['src/ui', 'src/text', 'src/model']],
  ['src/sections', ['src/ui', 'src/text', 'src/model', 'src/forms', 'src/map']],
  ['src/handover', ['src/model', 'src/forms', 'src/text']],
  ['src/admin', ['src/model', 'src/text', 'src/sections', 'src/styles']],
  ['src/pages', ['src']],
  ['functions/editorial', ['src/model', 'src/text', 'functions/log.ts']],
  ['functions/handlers', [...CORE, 'functions/guards', 'functions/applications', 'functions/outbox']],
  ['functions/applications', [...CORE, 'functions/outbox', 'functions/channels']],
  ['functions/outbox', [...CORE, 'functions/applications', 'functions/channels']],
  ['functions/channels', ['src/forms', 'src/text']],
  ['functions/guards', ['src/text']],
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

  test('implementations of a store or a channel are named in platforms alone', () => {
    const implementation = /functions\/(outbox\/(sqlite|postgres)|channels\/(maildir|smtp|webhook))\.ts$/;
    const broken = sources
      .filter(({ path }) => !path.startsWith('functions/platforms/'))
      .filter(({ path, text }) =>
        importsOf(text).some((target) => implementation.test(normalize(join(dirname(path), target)))),
      );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('the environment is read in two places', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path);
    expect(readers.sort()).toEqual(['functions/config.ts', 'src/settings.ts']);
  });

  test('the DOM is touched only in *.client.ts and in the editor’s page', () => {
    const broken = sources
      .filter(({ path }) => !path.endsWith('.client.ts') && !path.startsWith('src/admin/'))
      .filter(({ text }) => /\b(document|window)\.[a-z]/.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test('Astro’s own modules are used only where pages are made', () => {
    const allowed = /^src\/(content\.config\.ts|model\/to-astro\.ts|(pages|layouts|sections|handover)\/)/;
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

function isAllowed(path: string, target: string): boolean {
  if (path.startsWith('src/') && target.startsWith('functions/')) return false;
  if (target.startsWith('src/pages/') && !path.startsWith('src/pages/')) return false;
  const room = MAY_IMPORT.find(([name]) => path.startsWith(`${name}/`));
  if (!room) return true;
  const [own, allowed] = room;
  return [own, ...allowed].some((name) => target === name || target.startsWith(`${name}/`));
}
