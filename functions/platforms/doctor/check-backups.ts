import { existsSync } from 'node:fs';
import { countOf } from '../../../src/text/plural.ts';
import { readLastBackup } from '../backup/last-backup.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

const HOUR = 3600_000;

export async function checkBackups(dataFolder: string, now: Date): Promise<readonly Finding[]> {
  const last = await readLastBackup(dataFolder);
  if (last === undefined) {
    return [
      wrong('backups', 'Копий ещё не снимали.', 'Снимите: npm run backup -- ПАПКА, и поручите это таймеру.'),
    ];
  }
  if (!existsSync(last.folder)) {
    return [
      beware(
        'backups',
        `Последней копии нет на месте: ${last.folder}.`,
        'Если её унесли с сервера, всё хорошо.',
      ),
    ];
  }
  const hours = Math.floor((now.getTime() - Date.parse(last.takenAt)) / HOUR);
  const age = hours < 48 ? `${hours} ч` : countOf(Math.floor(hours / 24), ['день', 'дня', 'дней']);
  if (hours > 36)
    return [
      wrong('backups', `Последней копии ${age}.`, 'Проверьте таймер копий: он должен идти каждый день.'),
    ];
  return [well('backups', `Последней копии ${age}.`)];
}
