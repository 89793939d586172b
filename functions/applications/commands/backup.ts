import { resolve } from 'node:path';
import { type Command, DONE, refused } from './command.ts';
import { FORCE_OPTION, placeFile, reasonNotToPlace } from './place-file.ts';

/** Copies the database while the server works. */
export const backupCommand: Command = {
  name: 'backup',
  operands: ['файл'],
  options: [FORCE_OPTION],
  meaning: 'снять копию всех заявок, не останавливая сервер',
  async run({ operands: [file = ''], switches }, { backUp, print, track }) {
    if (backUp === undefined) {
      return refused(
        'Заявки лежат в Postgres, копию снимают его командой: pg_dump --format=custom --file=applications.dump "$DATABASE_URL"',
      );
    }
    const path = resolve(file);
    const reason = reasonNotToPlace(path, switches);
    if (reason !== undefined) return refused(reason);
    await track('Снимаю копию', (watch) => placeFile(path, (draft) => backUp(draft, watch)));
    print(`Копия снята и проверена: ${path}`);
    print(
      'Ответы в ней закрыты секретом сервера, и без него их не открыть: храните его (файл secret в папке данных или FORMS_SECRET) отдельно от копий.',
    );
    return DONE;
  },
};
