import { type Command, misunderstood } from './command.ts';
import { exportCopies } from './export-copies.ts';
import { exportTable } from './export-table.ts';
import { FORCE_OPTION } from './place-file.ts';
import { JSON_OPTION } from './print-json.ts';
import { FILTER_OPTIONS, readFilter } from './read-filter.ts';

/** Writes applications out of the site: with their answers into a table, or as copies sealed to the operator's key. */
export const exportCommand: Command = {
  name: 'export',
  operands: [],
  options: [
    { name: 'to', value: 'файл', meaning: 'куда записать: имя.xlsx (лист на форму) или имя.csv' },
    {
      name: 'archive',
      value: 'папка',
      meaning: 'вместо таблицы: копии, закрытые ключом оператора, по файлу номер.age на заявку',
    },
    ...FILTER_OPTIONS,
    { name: 'include-held', meaning: 'с теми, что в карантине' },
    FORCE_OPTION,
    JSON_OPTION,
  ],
  meaning: 'выгрузить заявки в таблицу Excel или CSV, или копиями, закрытыми ключом оператора',
  async run(given, desk) {
    const [to, archive] = [given.values.get('to'), given.values.get('archive')];
    if (to !== undefined && archive !== undefined) {
      return misunderstood('Нужно одно из двух: --to для таблицы или --archive для закрытых копий.');
    }
    const read = readFilter(given, desk.timeZone);
    if ('problem' in read) return misunderstood(read.problem);
    const listed = (await desk.store.list(read.filter)).filter(
      ({ quarantine }) => quarantine === undefined || given.switches.has('include-held'),
    );
    if (archive !== undefined) return exportCopies(archive, listed, given.switches, desk);
    if (to !== undefined) return exportTable(to, listed, given.switches, desk);
    return misunderstood('Не сказано, куда записать: --to заявки.xlsx');
  },
};
