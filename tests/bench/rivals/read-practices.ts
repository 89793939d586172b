import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import type { RivalPractice } from './rival.ts';

interface Fields {
  readonly title: string;
  readonly summary: string;
  readonly municipality?: string;
  readonly forms: readonly string[];
  readonly directions: readonly string[];
  readonly year: number;
  readonly problem: string;
  readonly forWhom: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly resources: readonly string[];
  readonly result: string;
  readonly howToRepeat: string;
}

/** The practices of a content folder; what our page shows of each as a text in Markdown. */
export async function readPractices(contentFolder: string): Promise<RivalPractice[]> {
  const folder = join(contentFolder, 'practices');
  const paths = globSync('**/*.md', { cwd: folder }).sort();
  return Promise.all(
    paths.map(async (path) => {
      const { data } = readEntryFile({ format: 'md' }, await readFile(join(folder, path), 'utf8'));
      const fields = data as Fields;
      return {
        slug: path.replace(/\.md$/, '').replaceAll('/', '--'),
        title: fields.title,
        summary: fields.summary,
        body: bodyOf(fields),
        municipality: fields.municipality ?? 'region',
        form: fields.forms[0] ?? 'none',
        direction: fields.directions[0] ?? 'none',
        year: String(fields.year),
      };
    }),
  );
}

function bodyOf({ problem, forWhom, steps, resources, result, howToRepeat }: Fields): string {
  return [
    `## Зачем\n\n${problem}`,
    `## Для кого\n\n${forWhom}`,
    `## По шагам\n\n${steps.map(({ title, text }, at) => `${at + 1}. **${title}.** ${text}`).join('\n')}`,
    `## Что понадобится\n\n${resources.map((line) => `- ${line}`).join('\n')}`,
    `## Что вышло\n\n${result}`,
    `## Как повторить\n\n${howToRepeat}`,
  ].join('\n\n');
}
