import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  type ImportPlace,
  importBoundaries,
  type ToldOrigin,
} from '../../src/map/import/import-boundaries.ts';
import { readPlaces } from '../../src/map/import/read-places.ts';
import { BOUNDARIES_FILE } from '../../src/map/load-region.ts';
import { countOf } from '../../src/text/plural.ts';
import { readConfig } from '../config.ts';
import { SetupError } from '../setup-error.ts';
import { runMain } from './run-main.ts';

const HELP = `Границы территорий на карте:
  npm run map:import -- ФАЙЛ.geojson
Если файл сам не говорит, откуда он и от какого дня:
  npm run map:import -- ФАЙЛ.geojson --date 2026-11-25 --source "Чьи данные" --licence "На каких условиях"
Как получить файл: src/map/import/README.md`;

/** `npm run map:import -- …` */
await runMain(() => main(process.argv.slice(2)));

async function main(words: readonly string[]): Promise<number> {
  const { path, told } = readOrder(words);
  if (path === undefined) {
    console.log(HELP);
    return words.length === 0 ? 0 : 1;
  }
  const { contentFolder } = readConfig();
  const places = await readPlaces(contentFolder);
  return write(join(contentFolder, BOUNDARIES_FILE), await readText(path), places, told);
}

async function write(
  target: string,
  text: string,
  places: readonly ImportPlace[],
  told: ToldOrigin,
): Promise<number> {
  const result = importBoundaries(text, places, told);
  if (result.skipped.length > 0)
    console.log(`Пропущено, таких территорий на сайте нет: ${result.skipped.join(', ')}`);
  if ('problems' in result) {
    console.error(['Границы не записаны:', ...result.problems].join('\n- '));
    return 1;
  }
  const content = `${JSON.stringify(result.file)}\n`;
  // A build that runs meanwhile reads the old file or the new one, never half of it.
  await writeFile(`${target}.new`, content);
  await rename(`${target}.new`, target);
  const size = Math.ceil(gzipSync(content).length / 1024);
  const count = countOf(places.length, ['территория', 'территории', 'территорий']);
  console.log(
    `Записано: ${target}\n${count}, ${size} КБ в сжатом виде. ${result.file.source}, ${result.file.date}.`,
  );
  return 0;
}

function readOrder(words: readonly string[]): {
  readonly path: string | undefined;
  readonly told: ToldOrigin;
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { source: { type: 'string' }, licence: { type: 'string' }, date: { type: 'string' } },
    });
    if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) {
      throw new SetupError(`--date ${values.date}: нужен день вида 2026-11-25`);
    }
    return { path: positionals.length === 1 ? positionals[0] : undefined, told: values };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    return { path: undefined, told: {} };
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SetupError(`Не читается файл ${path}. Проверьте путь.`, { cause });
  }
}
