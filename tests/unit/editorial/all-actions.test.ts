import { posix } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { actions } from '../../../functions/editorial/actions/catalogue.ts';
import type { Admitted, Door } from '../../../functions/editorial/door.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, git, type OpenDesk, openDesk, seenIdOf } from './desk.ts';

const ISHIM: Editor = {
  name: 'Олег Ишимский',
  email: 'oleg@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};
const ROLES = { chief: CHIEF, municipal: ISHIM };

/** One entry of each kind of place, with a picture beside it that is published and one that only its draft has. */
const ENTRIES = {
  own: entry('practices', 'ishim/dvorovaya-masterskaya', 'md'),
  'own page': entry('municipalities', 'ishim', 'json'),
  foreign: entry('practices', 'tyumen/den-v-tsehu', 'md'),
  'foreign page': entry('municipalities', 'tyumen', 'json'),
  shared: entry('news', 'itogi-2025', 'md'),
  settings: { collection: 'settings', slug: 'site', path: 'content/region/site.json' },
};
type Kind = keyof typeof ENTRIES;
const KINDS = Object.keys(ENTRIES) as Kind[];

const TRICK_PATHS = [
  'content/practices/ishim/../tyumen/den-v-tsehu.md',
  'content/practices/ishim/../../region/site.json',
  'content/../package.json',
  '/content/practices/ishim/dvorovaya-masterskaya.md',
  '/etc/passwd',
  './content/practices/ishim/dvorovaya-masterskaya.md',
  'content//practices/ishim/dvorovaya-masterskaya.md',
  'content/practices/ishim/dvorovaya-masterskaya.md/',
  'content\\practices\\ishim\\dvorovaya-masterskaya.md',
  'content/Practices/ishim/dvorovaya-masterskaya.md',
  'content/practices/ISHIM/dvorovaya-masterskaya.md',
  'content/practices/ishim/Dvorovaya-masterskaya.md',
  'content/practices/іshim/dvorovaya-masterskaya.md',
  'content/practices/ishim/двор.md',
  'content/practices/ishim/dvorovaya\u2010masterskaya.md',
  'content/practices/ishim/dvorovaya-masterskaya.md\0.png',
  'content/practices/ishim/dvorovaya-masterskaya.md\n',
  'content/practices/ishim/%2e%2e/tyumen/den-v-tsehu.md',
  'content/practices/ishim/deeper/entry.md',
  'content/practices/ishim/entry.html',
  'content/practices/ishim/entry.mdx',
  'content/practices/ishim/.gitattributes',
  'content/.git/config',
  '.git/config',
  'src/pages/index.astro',
  'functions/app.ts',
  '',
];
const TRICK_SLUGS = [
  'ishim/../tyumen/den-v-tsehu',
  '../practices/tyumen/den-v-tsehu',
  'ISHIM/dvorovaya-masterskaya',
  'ishim--dvorovaya-masterskaya',
  'ishim/dvorovaya-masterskaya/..',
  'ishim/dvorovaya-masterskaya.md',
  'ishim\\dvorovaya-masterskaya',
  'іshim/dvorovaya-masterskaya',
  '../../main',
  '__proto__',
  '',
];

interface Target {
  readonly collection: string;
  readonly slug: string;
  readonly path: string;
  readonly folder: string;
  /** Beside the entry, published. */
  readonly picture: string;
  /** Beside the entry, in its draft alone. */
  readonly draftPicture: string;
}

/** Status of the answer, by the kind of place: the same for all kinds, or kind by kind. */
type Expected = number | (Partial<Record<Kind, number>> & { readonly others: number });

interface Row {
  readonly action: string;
  readonly does: string;
  readonly call: (target: Target) => Promise<number>;
  /** What of a target the action takes from the request: that is where a trick goes. */
  readonly takes: readonly (keyof Target)[];
  readonly chief: Expected;
  readonly municipal: Expected;
}

const OWN_ONLY = { own: 200, 'own page': 200, others: 403 };
const GIVEN_LISTS = { 'own page': 403, 'foreign page': 403, settings: 403, others: 200 };
/** No picture lies beside a settings file. */
const BESIDE = { settings: 403, others: 200 };
const options = { commitMessage: 'Проверка прав' };

const ROWS: readonly Row[] = [
  row('getEntry', 'reads', ['path'], ({ path }) => ({ path }), [200, 200]),
  row('entriesByFiles', 'reads a file', ['path'], ({ path }) => ({ files: [{ path }] }), [200, 200]),
  row(
    'entriesByFolder',
    'lists',
    ['folder'],
    ({ folder }) => ({ folder, extension: 'md', depth: 2 }),
    [200, 200],
  ),
  row('getMedia', 'lists pictures', ['folder'], ({ folder }) => ({ mediaFolder: folder }), [200, 200]),
  row('getMediaFile', 'reads a picture', ['picture'], ({ picture }) => ({ path: picture }), [BESIDE, BESIDE]),
  row(
    'keepPicture',
    'sends a picture ahead',
    [],
    () => ({ name: 'dvor.png', content: pictures.get('#2a6') ?? '', encoding: 'base64' }),
    [200, 200],
  ),
  {
    action: 'persistEntry',
    does: 'changes on the site',
    takes: ['path'],
    call: (target) => change(target, false),
    chief: 200,
    municipal: 403,
  },
  {
    action: 'persistEntry',
    does: 'creates on the site',
    takes: ['path'],
    call: (target) => create(target, false),
    chief: GIVEN_LISTS,
    municipal: 403,
  },
  {
    action: 'persistEntry',
    does: 'changes in a draft',
    takes: ['path', 'slug'],
    call: (target) => change(target, true),
    chief: 200,
    municipal: OWN_ONLY,
  },
  {
    action: 'persistEntry',
    does: 'creates in a draft',
    takes: ['path', 'slug'],
    call: (target) => create(target, true),
    chief: { ...GIVEN_LISTS, settings: 422 },
    municipal: { own: 200, settings: 422, others: 403 },
  },
  row(
    'persistMedia',
    'uploads to the site',
    ['draftPicture'],
    ({ draftPicture }) => ({ asset: asset(draftPicture), options }),
    [BESIDE, 403],
  ),
  row('deleteFiles', 'deletes from the site', ['path'], ({ path }) => ({ paths: [path], options }), [
    GIVEN_LISTS,
    403,
  ]),
  row('deleteFiles', 'deletes a picture', ['picture'], ({ picture }) => ({ paths: [picture], options }), [
    BESIDE,
    403,
  ]),
  row('unpublishedEntries', 'lists drafts', [], () => ({}), [200, 200]),
  bySlug('unpublishedEntry', 'sees a draft', {}, [200, { ...OWN_ONLY, others: 404 }]),
  row(
    'unpublishedEntry',
    'sees a draft by its id',
    ['slug'],
    ({ collection, slug }) => ({ id: `${collection}/${slug}` }),
    [200, { ...OWN_ONLY, others: 404 }],
  ),
  row(
    'unpublishedEntryDataFile',
    'reads a draft',
    ['slug', 'path'],
    ({ collection, slug, path }) => ({ collection, slug, path }),
    [200, OWN_ONLY],
  ),
  row(
    'unpublishedEntryMediaFile',
    'reads a picture of a draft',
    ['slug', 'draftPicture'],
    ({ collection, slug, draftPicture }) => ({ collection, slug, path: draftPicture }),
    [BESIDE, { own: 200, others: 403 }],
  ),
  bySlug('updateUnpublishedEntryStatus', 'takes back a draft', { newStatus: 'draft' }, [200, OWN_ONLY]),
  bySlug('updateUnpublishedEntryStatus', 'sends to review', { newStatus: 'pending_review' }, [200, OWN_ONLY]),
  bySlug('updateUnpublishedEntryStatus', 'approves', { newStatus: 'pending_publish' }, [200, 403]),
  bySlug('publishUnpublishedEntry', 'publishes a draft', {}, [200, 403]),
  bySlug('deleteUnpublishedEntry', 'drops a draft', {}, [200, OWN_ONLY]),
  bySlug('getDeployPreview', 'looks at the page of a draft', {}, [200, OWN_ONLY]),
];

let desk: OpenDesk;
let editor: Editor = CHIEF;
const pictures = new Map<string, string>();
const door: Door = (): Admitted => ({ editor, mode: 'review' });
/** Refs of the repository when all is prepared: each test begins from them. */
let begin: ReadonlyMap<string, string>;

beforeAll(async () => {
  let clean = async () => {};
  desk = await openDesk((atEnd) => {
    clean = atEnd;
  }, door);
  for (const background of ['#2a6', '#00f', '#11f', '#22f', '#33f', '#44f']) {
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background } }).png();
    pictures.set(background, (await picture.toBuffer()).toString('base64'));
  }
  for (const kind of KINDS) await prepare(kind);
  begin = refs();
  return clean;
}, 120_000);

afterEach(() => {
  editor = CHIEF;
  const now = refs();
  for (const [ref, commit] of begin)
    if (now.get(ref) !== commit) git(desk.repository, 'update-ref', ref, commit);
  for (const ref of now.keys()) if (!begin.has(ref)) git(desk.repository, 'update-ref', '-d', ref);
});

describe.each(Object.entries(ROLES))('A %s editor', { timeout: 120_000 }, (role, who) => {
  it.each(ROWS.map((each) => [each.action, each.does, each] as const))(
    'by %s %s only where it is theirs to, and a refusal changes nothing',
    async (_action, _does, each) => {
      const expected = each[role as keyof typeof ROLES];
      const found = await callFor(KINDS, async (kind) => {
        editor = who;
        const before = refs();
        const status = await each.call(targetOf(kind));
        if (status !== 200) expect(refs(), kind).toEqual(before);
        return status;
      });
      expect(found).toEqual(await callFor(KINDS, async (kind) => statusFor(expected, kind)));
    },
  );

  it('is refused every trick with a path or a slug, by every action', async () => {
    const passed: string[] = [];
    for (const each of ROWS) {
      for (const taken of each.takes) {
        for (const trick of taken === 'slug' ? TRICK_SLUGS : TRICK_PATHS) {
          editor = who;
          const status = await each.call({ ...targetOf('own'), [taken]: trick });
          if (status < 400 || status >= 500) passed.push(`${each.action} ${taken} ${trick}: ${status}`);
        }
      }
    }
    expect(passed).toEqual([]);
    expect(refs()).toEqual(begin);
    expect(desk.failures).toEqual([]);
  });

  it('lists only drafts that they may open', async () => {
    editor = who;
    const { body } = await desk.act('unpublishedEntries', {});
    const all = Object.values(ENTRIES).map(({ collection, slug }) => `${collection}/${slug}`);
    const own = [ENTRIES.own, ENTRIES['own page']].map(({ collection, slug }) => `${collection}/${slug}`);
    expect([...(body as unknown as string[])].sort()).toEqual((role === 'chief' ? all : own).sort());
  });

  it('gets a picture only by a path that they may see, in the version that lies there', async () => {
    const kinds = KINDS.filter((kind) => kind !== 'settings');
    const addresses = await callFor(kinds, async (kind) => {
      const { collection, slug, draftPicture: path } = targetOf(kind);
      const { body } = await desk.act('unpublishedEntryMediaFile', { collection, slug, path });
      return String(body.displayURL).replace('/api/editorial/', '');
    });
    editor = who;
    const found = await callFor(kinds, async (kind) => (await desk.ask(addresses[kind] ?? '')).status);
    const expected = role === 'chief' ? 200 : { own: 200, 'own page': 200, others: 404 };
    expect(found).toEqual(await callFor(kinds, async (kind) => statusFor(expected, kind)));

    const { picture, draftPicture } = targetOf('own');
    const foreign = addresses.foreign?.slice(0, 'blob/'.length + 40);
    for (const query of [
      `path=${targetOf('foreign').draftPicture}`,
      `path=${picture}`,
      `path=${draftPicture}&draft=practices/ishim/dvorovaya-masterskaya`,
    ]) {
      expect((await desk.ask(`${foreign}.png?${query}`)).status, query).toBe(404);
    }
    for (const query of ['', 'path=', 'path=.git/config', 'path=content/../package.json']) {
      expect((await desk.ask(`${foreign}.png?${query}`)).status, query).toBe(403);
    }
  });

  it('leaves a line in the journal when refused', async () => {
    editor = who;
    await desk.act('getEntry', { path: 'package.json' });
    expect(desk.audited.at(-1)).toMatchObject({ event: 'refused', status: 403, code: 'getEntry' });
  });
});

it('the table walks all actions that there are', () => {
  expect(new Set(ROWS.map(({ action }) => action))).toEqual(new Set(actions.keys()));
});

function entry(collection: string, slug: string, ending: string) {
  return { collection, slug, path: `content/${collection}/${slug}.${ending}` };
}

function row(
  action: string,
  does: string,
  takes: Row['takes'],
  params: (target: Target) => object | Promise<object>,
  [chief, municipal]: readonly [Expected, Expected],
): Row {
  const call = async (target: Target) => (await desk.act(action, await params(target))).status;
  return { action, does, takes, call, chief, municipal };
}

function bySlug(action: string, does: string, more: object, expected: readonly [Expected, Expected]): Row {
  return row(action, does, ['slug'], async (target) => ({ ...(await namedAs(target)), ...more }), expected);
}

/** A draft as it was read just now. */
async function namedAs({ collection, slug }: Target) {
  const seenId = await seenIdOf(desk.repository, collection, slug).catch(() => '');
  return { collection, slug, seenId };
}

function targetOf(kind: Kind): Target {
  const { collection, slug, path } = ENTRIES[kind];
  const folder = posix.dirname(path);
  const picture = (name: string) => `${folder}/${name}-${slug.replace('/', '-')}.png`;
  return { collection, slug, path, folder, picture: picture('kadr'), draftPicture: picture('chernovik') };
}

/** The entry with its pictures, published and in an approved draft. */
async function prepare(kind: Kind): Promise<void> {
  const target = targetOf(kind);
  const isAlone = kind === 'settings';
  if (!isAlone) await desk.act('persistMedia', { asset: asset(target.picture, '#2a6'), options });
  const colour = `#${KINDS.indexOf(kind)}${KINDS.indexOf(kind)}f`;
  await change(target, true, isAlone ? [] : [asset(target.draftPicture, colour)]);
  await desk.act('updateUnpublishedEntryStatus', {
    ...(await namedAs(target)),
    newStatus: 'pending_publish',
  });
}

async function change(target: Target, useWorkflow: boolean, assets: readonly object[] = []): Promise<number> {
  const draft = useWorkflow ? draftOf(target) : undefined;
  const commit = draft ?? 'main';
  const baseId = draft ? (await namedAs(target)).seenId : idAt(commit, target.path);
  return persist(target, { text: show(commit, target.path), baseId }, useWorkflow, assets);
}

/** A new entry with the words of the one that is there. */
async function create(target: Target, useWorkflow: boolean): Promise<number> {
  const isTrick = !Object.values(ENTRIES).some(
    ({ path, slug }) => path === target.path && slug === target.slug,
  );
  const fresh = isTrick
    ? target
    : {
        ...target,
        path: target.path.replace(/[^/]+(?=\.\w+$)/, 'novaya'),
        slug: target.slug.replace(/[^/]+$/, 'novaya'),
      };
  return persist(fresh, { text: show('main', target.path), baseId: null }, useWorkflow);
}

async function persist(
  { collection, slug, path }: Target,
  { text, baseId }: { text: string; baseId: string | null },
  useWorkflow: boolean,
  assets: readonly object[] = [],
): Promise<number> {
  const { status } = await desk.act('persistEntry', {
    dataFiles: [{ path, slug, raw: `${text}\n`, baseId }],
    assets,
    options: { ...options, collectionName: collection, useWorkflow },
  });
  return status;
}

function asset(path: string, background = '#2a6') {
  return { path, content: pictures.get(background) ?? '', encoding: 'base64' };
}

function draftOf({ collection, slug }: Target): string | undefined {
  return refs().get(`refs/heads/drafts/${collection}/${slug.replace('/', '--')}`);
}

/** The published words where the trick leads nowhere. */
function show(commit: string, path: string): string {
  try {
    return `${git(desk.repository, 'show', `${commit}:${path}`)}\n`;
  } catch {
    return `${git(desk.repository, 'show', `main:${targetOf('own').path}`)}\n`;
  }
}

function idAt(commit: string, path: string): string {
  try {
    return git(desk.repository, 'rev-parse', `${commit}:${path}`);
  } catch {
    return 'f'.repeat(40);
  }
}

function refs(): ReadonlyMap<string, string> {
  const lines = git(desk.repository, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads');
  return new Map(lines.split('\n').map((line) => line.split(' ') as [string, string]));
}

function statusFor(expected: Expected, kind: Kind): number {
  return typeof expected === 'number' ? expected : (expected[kind] ?? expected.others);
}

async function callFor<Result>(kinds: readonly Kind[], ask: (kind: Kind) => Promise<Result>) {
  const found: Partial<Record<Kind, Result>> = {};
  for (const kind of kinds) found[kind] = await ask(kind);
  return found;
}
