import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { toCsv } from '../../../src/csv/to-csv.ts';
import { countOf } from '../../../src/text/plural.ts';
import { tableOfAll, tableOfEachForm } from '../tables/lay-out.ts';
import type { Opened } from '../tables/opened.ts';
import { toXlsx } from '../tables/to-xlsx.ts';
import { type Command, DONE, misunderstood, refused } from './command.ts';
import type { Desk } from './desk.ts';
import { openAll } from './open-all.ts';
import { FORCE_OPTION, placeFile, reasonNotToPlace } from './place-file.ts';
import { FILTER_OPTIONS, readFilter } from './read-filter.ts';

/** Writes applications with their answers into a table. */
export const exportCommand: Command = {
  name: 'export',
  operands: [],
  options: [
    { name: 'to', value: 'файл', meaning: 'куда записать: имя.xlsx (лист на форму) или имя.csv' },
    ...FILTER_OPTIONS,
    { name: 'include-held', meaning: 'с теми, что в карантине' },
    FORCE_OPTION,
  ],
  meaning: 'выгрузить заявки с ответами в таблицу Excel или CSV',
  async run(given, desk) {
    const to = given.values.get('to');
    if (to === undefined) return misunderstood('Не сказано, куда записать: --to заявки.xlsx');
    const write = WRITERS[extname(to).toLowerCase()];
    if (!write) return misunderstood(`Имя файла должно кончаться на .xlsx или .csv, а не «${to}».`);
    const read = readFilter(given, desk.timeZone);
    if ('problem' in read) return misunderstood(read.problem);
    const path = resolve(to);
    const reason = reasonNotToPlace(path, given.switches);
    if (reason !== undefined) return refused(reason);

    const listed = (await desk.store.list(read.filter)).filter(
      ({ quarantine }) => quarantine === undefined || given.switches.has('include-held'),
    );
    if (listed.length === 0) return refused('Таких заявок нет, файл не записан.');
    const opened = await openAll(listed, desk);
    const bytes = await write(opened, desk);
    await placeFile(path, (draft) => writeFile(draft, bytes));
    desk.print(`Выгружено: ${countOf(opened.length, ['заявка', 'заявки', 'заявок'])}, файл ${path}`);
    desk.warn(
      'В файле личные данные. Не пересылайте его и не кладите в общие папки; сотрите, как только он станет не нужен.',
    );
    return DONE;
  },
};

type Writer = (applications: readonly Opened[], desk: Desk) => Promise<string | Buffer>;

const WRITERS: Readonly<Record<string, Writer>> = {
  '.csv': async (applications, desk) => {
    const { columns, rows } = tableOfAll(applications, desk);
    return toCsv(columns, rows);
  },
  '.xlsx': (applications, desk) => toXlsx(tableOfEachForm(applications, desk)),
};
