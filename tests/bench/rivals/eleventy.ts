import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dump } from 'js-yaml';
import { CHOICES, choiceValue, ON_A_PAGE, type Rival, type RivalPractice } from './rival.ts';

const SOURCES = join(import.meta.dirname, 'eleventy');
/** Installed on the first run: the project itself has no use for it. */
const INSTALLED = resolve('node_modules', '.cache', 'bench', 'eleventy');
const PROGRAM = join('node_modules', '@11ty', 'eleventy', 'cmd.cjs');

/** Eleventy, from npm. */
export const eleventy: Rival = {
  name: 'Eleventy',
  lacks: async () => {
    if (existsSync(join(INSTALLED, PROGRAM))) return undefined;
    await mkdir(INSTALLED, { recursive: true });
    await cp(join(SOURCES, 'package.json'), join(INSTALLED, 'package.json'));
    const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    return promisify(execFile)('npm', words, { cwd: INSTALLED }).then(
      () => undefined,
      () => 'not installed, npm did not bring it',
    );
  },
  lay: async (folder, { practices, shell }) => {
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    await cp(SOURCES, folder, { recursive: true });
    await symlink(join(INSTALLED, 'node_modules'), join(folder, 'node_modules'));
    await write('shell.json', JSON.stringify(shell));
    await write('lists.json', JSON.stringify(listsOf(practices)));
    for (const { body, ...fields } of practices) {
      await write(
        `pages/practices/${fields.slug}.md`,
        `---\n${dump({ ...fields, layout: 'single.11ty.cjs' })}---\n${body}\n`,
      );
    }
    return { words: [process.execPath, PROGRAM, '--quiet', '--output=public'], folder };
  },
};

type Card = Omit<RivalPractice, 'body'>;

interface List {
  readonly title: string;
  readonly path: string;
  readonly cards: readonly Card[];
  readonly pages: readonly string[];
}

/** Each page of each list, as `pages/lists.11ty.cjs` takes them. */
function listsOf(practices: readonly RivalPractice[]) {
  const groups = new Map<string, Card[]>([['practices', []]]);
  const counts: Record<string, Record<string, number>> = {};
  for (const practice of practices) {
    const { body: _, ...card } = practice;
    groups.get('practices')?.push(card);
    for (const choice of CHOICES) {
      const [name, value] = [choice.join('-and-'), choiceValue(practice, choice)];
      const path = `${name}/${value}`;
      groups.set(path, [...(groups.get(path) ?? []), card]);
      if (choice.length === 1) counts[name] = { ...counts[name], [value]: (counts[name]?.[value] ?? 0) + 1 };
    }
  }
  return { counts, lists: [...groups].flatMap(([path, cards]) => pagesOf(path, cards)) };
}

function pagesOf(path: string, cards: readonly Card[]): List[] {
  const pages = Array.from({ length: Math.ceil(cards.length / ON_A_PAGE) }, (_, at) =>
    at === 0 ? path : `${path}/${at + 1}`,
  );
  return pages.map((page, at) => ({
    title: path,
    path: page,
    cards: cards.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
    pages,
  }));
}
