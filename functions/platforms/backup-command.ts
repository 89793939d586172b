import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { findSecret } from '../find-secret.ts';
import { SetupError } from '../setup-error.ts';
import { describeBackup } from './backup/describe-backup.ts';
import { dropOldBackups } from './backup/drop-old-backups.ts';
import { noteBackup } from './backup/last-backup.ts';
import { takeBackup } from './backup/take-backup.ts';
import { runMain } from './run-main.ts';
import { trackOnTerminal } from './terminal-progress.ts';

const HELP = `Копия всего, чего нет в проекте: заявки, учётные записи и содержание с историей. Сайт не останавливается.
  npm run backup -- ПАПКА            снять копию в новую папку внутри этой
  npm run backup -- ПАПКА --keep 14  и оставить там 14 самых новых
  npm run backup -- ПАПКА --keys     и положить в копию секрет сервера: тогда она открывает заявки
  npm run backup -- ПАПКА --json     сказать то же самое для программы
Вернуть: npm run restore -- ПАПКА/ДЕНЬ`;

const TWO_SECRETS =
  'У сайта два секрета, а в копию ложится один. Выполните applications -- rekey, уберите FORMS_SECRET_OLD и повторите.';

/** `npm run backup -- …` */
await runMain(() => main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = read(args);
  const [folder] = positionals;
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  if (folder === undefined || positionals.length > 1) return help();
  if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) return help();
  const config = readConfig();
  const { dataFolder, applicationsFile, databaseUrl } = config;
  if (values.keys && config.formerSecrets.length > 0) throw new SetupError(TWO_SECRETS);
  const now = new Date();
  const into = resolve(folder);
  const taken = await trackOnTerminal(process.stderr, 'Снимаю копию', (watch) =>
    takeBackup({
      dataFolder,
      applicationsFile: databaseUrl === undefined ? applicationsFile : undefined,
      secret: values.keys ? (config.secret ?? findSecret(dataFolder) ?? noSecret()) : undefined,
      into,
      now,
      watch,
    }),
  );
  await noteBackup(dataFolder, { takenAt: taken.manifest.takenAt, folder: taken.folder });
  const dropped = keep === undefined ? 0 : await dropOldBackups(into, keep, now);
  if (values.json) console.log(JSON.stringify({ folder: taken.folder, dropped, ...taken.manifest }));
  else console.log(describeBackup(taken, dropped, databaseUrl !== undefined).join('\n'));
  return 0;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        keep: { type: 'string' },
        keys: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new SetupError(HELP, { cause });
  }
}

function help(): number {
  console.log(HELP);
  return 1;
}

function noSecret(): never {
  throw new SetupError('Секрета сервера нет ни в FORMS_SECRET, ни в папке данных. Снимите копию без --keys.');
}
