import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { countOf } from '../../../src/text/plural.ts';
import type { Keys } from '../../applications/keys.ts';
import { connectPostgresStore } from '../../outbox/postgres.ts';
import { POSTGRES_MIGRATIONS } from '../../outbox/sql/migrations/postgres-migrations.ts';
import { SQLITE_MIGRATIONS } from '../../outbox/sql/migrations/sqlite-migrations.ts';
import { whyNotOpened } from '../../outbox/sql/why-not-opened.ts';
import { openSqliteStore } from '../../outbox/sqlite.ts';
import type { Store } from '../../outbox/store.ts';
import { mustOpenNewest } from '../must-open-newest.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

export interface StoreOrder {
  readonly applicationsFile: string;
  readonly databaseUrl: string | undefined;
  /** `undefined` when there is no secret. */
  keys(): Promise<Keys | undefined>;
  now(): Date;
}

const HOUR = 3600_000;

/** Opens the store as it is, and changes nothing in it: an older one is left for the site to bring up. */
export async function checkStore(order: StoreOrder): Promise<readonly Finding[]> {
  const { databaseUrl, applicationsFile } = order;
  if (databaseUrl !== undefined) return checkPostgres(databaseUrl, order);
  if (!existsSync(applicationsFile)) {
    return [
      wrong('store', `Нет файла заявок ${applicationsFile}.`, 'Запустите сайт или проверьте DATA_FOLDER.'),
    ];
  }
  const file = new DatabaseSync(applicationsFile, { readOnly: true, timeout: 5000 });
  const version = Number(file.prepare('PRAGMA user_version').get()?.user_version);
  const verdict = file.prepare('PRAGMA integrity_check').get()?.integrity_check;
  file.close();
  if (verdict !== 'ok') {
    return [wrong('store', 'Файл заявок испорчен.', 'Остановите сайт и верните копию: npm run restore.')];
  }
  const misfit = judgeVersion(version, SQLITE_MIGRATIONS.length);
  if (misfit) return [misfit];
  const store = openSqliteStore(applicationsFile);
  try {
    return [well('store', 'Файл заявок цел.'), ...(await checkContents(store, order))];
  } finally {
    await store.close();
  }
}

async function checkPostgres(url: string, order: StoreOrder): Promise<readonly Finding[]> {
  const store = connectPostgresStore(url);
  try {
    const [row] = await store.query('SELECT version FROM schema_version');
    const misfit = judgeVersion(Number(row?.version), POSTGRES_MIGRATIONS.length);
    if (misfit) return [misfit];
    return [well('store', 'База заявок отвечает.'), ...(await checkContents(store, order))];
  } catch (error) {
    return [
      wrong(
        'store',
        `База заявок не открывается: ${whyNotOpened(error)}.`,
        'Проверьте DATABASE_URL и саму базу.',
      ),
    ];
  } finally {
    await store.close();
  }
}

function judgeVersion(version: number, newest: number): Finding | undefined {
  if (version === newest) return undefined;
  if (version > newest) {
    return wrong('store', `Заявки вёл более новый сайт (версия ${version}).`, 'Верните новый сайт.');
  }
  return beware(
    'store',
    `Заявки хранит прежняя версия (${version}).`,
    'Перезапустите сайт: он обновит её сам.',
  );
}

async function checkContents(store: Store, { keys, now }: StoreOrder): Promise<readonly Finding[]> {
  const { applications, waiting, dead, quarantined, waitingSince } = await store.stats();
  const hours = waitingSince ? (now().getTime() - waitingSince.getTime()) / HOUR : 0;
  const letters = (count: number) => countOf(count, ['письмо', 'письма', 'писем']);
  return [
    await checkSecret(store, await keys()),
    hours > 1
      ? wrong(
          'queue',
          `${letters(waiting)} ждёт, первое уже ${Math.round(hours)} ч.`,
          'Проверьте почту: смотрите ниже.',
        )
      : well('queue', `Заявок хранится ${applications}, ждёт отправки ${letters(waiting)}.`),
    ...(dead > 0
      ? [
          wrong(
            'dead-letters',
            `Не доставлено: ${letters(dead)}.`,
            'Смотрите: npm run applications -- list --waiting',
          ),
        ]
      : []),
    ...(quarantined > 0
      ? [
          beware(
            'held',
            `Задержано заявок: ${quarantined}.`,
            'Выпустите или закройте: npm run applications -- list --waiting',
          ),
        ]
      : []),
  ];
}

async function checkSecret(store: Store, keys: Keys | undefined): Promise<Finding> {
  if (keys === undefined) {
    return wrong(
      'secret',
      'Нет секрета, которым закрыты заявки.',
      'Верните файл secret или впишите FORMS_SECRET.',
    );
  }
  try {
    await mustOpenNewest(store, keys);
    return well('secret', 'Секрет подходит, ответы открываются.');
  } catch {
    return wrong(
      'secret',
      'Секрет не тот, ответы не открываются.',
      'Впишите прежний в FORMS_SECRET или FORMS_SECRET_OLD.',
    );
  }
}
