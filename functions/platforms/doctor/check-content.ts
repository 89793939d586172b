import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listReminders } from '../../../src/content-check/list-reminders.ts';
import { liveBuild } from '../live-facts.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

const HOUR = 3600_000;

/** Whether visitors see today's site, and what nobody has made sure of for long. */
export async function checkFreshness(
  { dataFolder, contentFolder }: { readonly dataFolder: string; readonly contentFolder: string },
  now: Date,
): Promise<readonly Finding[]> {
  const madeAt = await builtAt(dataFolder);
  const published = join(dataFolder, 'content');
  const reminders = await listReminders(existsSync(published) ? published : contentFolder, now);
  return [
    judgeBuild(madeAt, now),
    ...reminders.map(({ title, lines }) =>
      beware('content', `${title}: ${lines.length}.`, 'Список: npm run check. Правит главный редактор.'),
    ),
  ];
}

/** When the pages were made that visitors see; `undefined` before the first time. */
export async function builtAt(dataFolder: string): Promise<Date | undefined> {
  try {
    return (await stat(liveBuild(dataFolder))).mtime;
  } catch {
    return undefined;
  }
}

function judgeBuild(madeAt: Date | undefined, now: Date): Finding {
  if (madeAt === undefined) return wrong('build', 'Сайт ещё не собран.', 'Запустите: npm start.');
  const hours = Math.round((now.getTime() - madeAt.getTime()) / HOUR);
  if (hours <= 26) return well('build', `Страницы собраны ${hours} ч назад.`);
  return beware(
    'build',
    `Страницы собраны ${hours} ч назад.`,
    'Их собирают каждый день. Смотрите build.log в папке данных.',
  );
}
