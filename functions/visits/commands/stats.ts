import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toCsv } from '../../../src/csv/to-csv.ts';
import { type Command, DONE, misunderstood, refused } from '../../applications/commands/command.ts';
import { FORCE_OPTION, placeFile, reasonNotToPlace } from '../../applications/commands/place-file.ts';
import { JSON_OPTION, printJson } from '../../applications/commands/print-json.ts';
import { COLUMNS, toCells, toTable } from './table.ts';
import { drawVisits } from './visits-chart.ts';
import type { VisitsDesk } from './visits-desk.ts';

/** Whom each banner brought, day by day. Numbers only. */
export const statsCommand: Command<VisitsDesk> = {
  name: 'stats',
  operands: [],
  options: [
    JSON_OPTION,
    { name: 'csv', meaning: 'то же таблицей CSV, её открывает Excel' },
    { name: 'chart', value: 'файл', meaning: 'ещё и рисунок: имя.svg' },
    FORCE_OPTION,
  ],
  meaning: 'сколько людей привёл каждый баннер, по дням: посещения, формы, заявки',
  async run({ switches, values }, desk) {
    if (switches.has('json') && switches.has('csv')) {
      return misunderstood('Нужно одно из двух: --json или --csv.');
    }
    const chart = values.get('chart');
    const path = chart === undefined ? undefined : resolve(chart);
    if (path !== undefined && !path.endsWith('.svg')) {
      return misunderstood(`Имя рисунка должно кончаться на .svg, а не «${chart}».`);
    }
    const reason = path === undefined ? undefined : reasonNotToPlace(path, switches);
    if (reason !== undefined) return refused(reason);

    const visits = await desk.store.visits();
    if (switches.has('json')) printJson(desk, { visits });
    else if (switches.has('csv')) desk.print(toCsv(COLUMNS, toCells(visits, desk.campaigns)).trimEnd());
    else desk.print(toTable(visits, desk.campaigns));
    if (path === undefined) return DONE;
    const drawn = await drawVisits(visits, desk.campaigns);
    await placeFile(path, (draft) => writeFile(draft, drawn));
    desk.warn(`Рисунок: ${path}`);
    return DONE;
  },
};
