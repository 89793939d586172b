import { countOf } from '../../../src/text/plural.ts';
import type { Manifest } from './manifest.ts';

/** What a person at the keyboard is told of a backup, line by line. */
export function describeBackup(
  { folder, manifest }: { readonly folder: string; readonly manifest: Manifest },
  dropped: number,
  isPostgres: boolean,
): readonly string[] {
  const { applications, content, hasSecret } = manifest;
  return [
    `Копия снята и проверена: ${folder}`,
    ...(applications === undefined ? [] : [`Заявок в ней: ${applications}.`]),
    ...(isPostgres ? [POSTGRES] : []),
    content === undefined
      ? 'Содержания в ней нет: редакторы ещё не начинали.'
      : 'Содержание и черновики в ней.',
    hasSecret ? OPENS : CLOSED,
    ...(dropped > 0 ? [`Стёрто старых: ${countOf(dropped, ['копия', 'копии', 'копий'])}.`] : []),
  ];
}

const POSTGRES =
  'Заявок в ней нет: они в Postgres. Их копию снимают его командой: pg_dump --format=custom --file=applications.dump "$DATABASE_URL"';
const CLOSED =
  'Секрета сервера в ней нет. Храните его в другом месте: без него ответы не открыть. Это FORMS_SECRET или файл secret в папке данных.';
const OPENS = 'В ней и секрет сервера: кто взял эту копию, прочтёт заявки. Держите её под замком.';
