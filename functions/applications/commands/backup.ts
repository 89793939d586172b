import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, DONE, refused } from './command.ts';
import { FORCE_OPTION, placeFile, reasonNotToPlace } from './place-file.ts';
import { JSON_OPTION, printJson } from './print-json.ts';

/** Copies the database while the server works. */
export const backupCommand: Command = {
  name: 'backup',
  operands: ['файл'],
  options: [FORCE_OPTION, JSON_OPTION],
  meaning: 'снять копию всех заявок, не останавливая сервер',
  async run({ operands: [file = ''], switches }, { backUp, now, print, track }) {
    if (backUp === undefined) {
      return refused(
        'Заявки лежат в Postgres, копию снимают его командой: pg_dump --format=custom --file=applications.dump "$DATABASE_URL"',
      );
    }
    const path = resolve(file);
    const reason = reasonNotToPlace(path, switches);
    if (reason !== undefined) return refused(reason);
    const takenAt = now();
    await track('Снимаю копию', (watch) => placeFile(path, (draft) => backUp(draft, watch)));
    if (switches.has('json')) {
      printJson({ print }, { file: path, bytes: statSync(path).size, takenAt });
      return DONE;
    }
    print(`Копия снята и проверена: ${path}`);
    print(
      'Ответы в ней закрыты секретом сервера, и без него их не открыть: храните его (файл secret в папке данных или FORMS_SECRET) отдельно от копий.',
    );
    return DONE;
  },
};
