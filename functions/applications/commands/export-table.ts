import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { toCsv } from '../../../src/csv/to-csv.ts';
import { countOf } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { tableOfAll, tableOfEachForm } from '../tables/lay-out.ts';
import type { Opened } from '../tables/opened.ts';
import { toXlsx } from '../tables/to-xlsx.ts';
import { DONE, misunderstood, type Outcome, refused } from './command.ts';
import type { Desk } from './desk.ts';
import { openAll } from './open-all.ts';
import { placeFile, reasonNotToPlace } from './place-file.ts';
import { printJson } from './print-json.ts';

/** Writes applications with their answers into a table; the ending of its name says which kind. */
export async function exportTable(
  to: string,
  listed: readonly ListedApplication[],
  switches: ReadonlySet<string>,
  desk: Desk,
): Promise<Outcome> {
  const write = WRITERS[extname(to).toLowerCase()];
  if (!write) return misunderstood(`Имя файла должно кончаться на .xlsx или .csv, а не «${to}».`);
  const path = resolve(to);
  const reason = reasonNotToPlace(path, switches);
  if (reason !== undefined) return refused(reason);
  if (listed.length === 0) return refused('Таких заявок нет, файл не записан.');

  const opened = await openAll(listed, desk);
  const bytes = await write(opened, desk);
  await placeFile(path, (draft) => writeFile(draft, bytes));
  if (switches.has('json')) printJson(desk, { file: path, applications: opened.length });
  else desk.print(`Выгружено: ${countOf(opened.length, ['заявка', 'заявки', 'заявок'])}, файл ${path}`);
  desk.warn(
    'В файле личные данные. Не пересылайте его и не кладите в общие папки; сотрите, как только он станет не нужен.',
  );
  return DONE;
}

type Writer = (applications: readonly Opened[], desk: Desk) => Promise<string | Buffer>;

const WRITERS: Readonly<Record<string, Writer>> = {
  '.csv': async (applications, desk) => {
    const { columns, rows } = tableOfAll(applications, desk);
    return toCsv(columns, rows);
  },
  '.xlsx': (applications, desk) => toXlsx(tableOfEachForm(applications, desk)),
};
