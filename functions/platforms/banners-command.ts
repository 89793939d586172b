import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeKits } from '../../src/banners/files/make-kits.ts';
import { readKitEntries } from '../../src/banners/files/read-kit-entries.ts';
import { settings } from '../../src/settings.ts';
import { countOf } from '../../src/text/plural.ts';
import { SetupError } from '../setup-error.ts';
import { runMain } from './run-main.ts';

const FOLDER = resolve('dist', 'banners');

/** `npm run banners`: the banners alone, without a build of the site. */
await runMain(main);

async function main(): Promise<number> {
  const { campaigns, place, name, ended } = await readKitEntries(settings.contentFolder, settings);
  for (const title of ended) console.warn(`Кампания «${title}» кончилась: её баннеров больше нет.`);
  const kits = await makeKits({
    campaigns,
    place,
    name,
    site: new URL(settings.base, settings.url),
    folder: join(settings.cacheFolder, 'banners'),
  }).catch((cause: Error) => {
    throw new SetupError(cause.message, { cause });
  });
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const files = kits.flatMap(({ archive, banners }) => [
    archive,
    ...banners.flatMap((banner) => banner.files),
  ]);
  for (const { name: file, bytes } of files) await writeFile(join(FOLDER, file), bytes);
  const made = countOf(files.length, ['файл', 'файла', 'файлов']);
  console.log(
    `${made} в папке ${FOLDER}. Есть ли страницы, на которые ведут баннеры, проверит сборка сайта.`,
  );
  return 0;
}
