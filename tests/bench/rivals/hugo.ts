import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { dump } from 'js-yaml';
import { CHOICES, choiceValue, ON_A_PAGE, type Rival } from './rival.ts';

const TEMPLATES = join(import.meta.dirname, 'hugo', 'layouts');

/** Hugo, Debian's package `hugo`. */
export const hugo: Rival = {
  name: 'Hugo',
  lacks: () =>
    promisify(execFile)('hugo', ['version']).then(
      () => undefined,
      () => 'not installed',
    ),
  lay: async (folder, { practices, shell }) => {
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    await cp(TEMPLATES, join(folder, 'layouts'), { recursive: true });
    await write('layouts/partials/before.html', shell.before);
    await write('layouts/partials/after.html', shell.after);
    await write('config.yaml', dump(config()));
    await write('content/_index.md', '---\ntitle: Практики\n---\n');
    for (const { body, slug, ...fields } of practices) {
      const terms = CHOICES.map((choice) => [
        nameOf(choice),
        [choiceValue({ body, slug, ...fields }, choice)],
      ]);
      const front = { title: fields.title, summary: fields.summary, ...Object.fromEntries(terms) };
      await write(`content/practices/${slug}.md`, `---\n${dump(front)}---\n${body}\n`);
    }
    return { words: ['hugo', '--quiet', '--destination', 'public'], folder };
  },
};

function config() {
  const names = CHOICES.map(nameOf);
  return {
    baseURL: 'http://localhost/',
    languageCode: 'ru',
    title: 'Практики',
    paginate: ON_A_PAGE,
    disableKinds: ['RSS', 'section', 'taxonomy'],
    ignoreErrors: ['error-disable-taxonomy'],
    taxonomies: Object.fromEntries(names.map((name) => [name, name])),
  };
}

function nameOf(choice: readonly string[]): string {
  return choice.join('-and-');
}
