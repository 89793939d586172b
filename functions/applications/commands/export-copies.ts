import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countOf } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { DONE, type Outcome, refused } from './command.ts';
import type { Desk } from './desk.ts';
import { placeFile } from './place-file.ts';
import { printJson } from './print-json.ts';
import { readListed } from './read-listed.ts';

/**
 * Writes the copies that are sealed to the operator's key, each as `<number>.age`; needs no secret of the server. A copy
 * never changes, so one that lies there is left as it is, and the next call adds only what is new.
 */
export async function exportCopies(
  to: string,
  listed: readonly ListedApplication[],
  switches: ReadonlySet<string>,
  { store, track, print, warn }: Pick<Desk, 'store' | 'track' | 'print' | 'warn'>,
): Promise<Outcome> {
  const folder = resolve(to);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return refused(`Нет папки ${folder}. Создайте её или укажите другую.`);
  }
  if (listed.length === 0) return refused('Таких заявок нет, ничего не записано.');
  const count = { written: 0, kept: 0, withoutCopy: 0 };
  await track('Пишу копии', async (watch) => {
    for await (const { application } of readListed(listed, store, watch)) {
      const { reference, archive } = application;
      const path = join(folder, `${reference}.age`);
      if (!archive) count.withoutCopy += 1;
      else if (existsSync(path) && !switches.has('force')) count.kept += 1;
      else {
        await placeFile(path, (draft) => writeFile(draft, archive));
        count.written += 1;
      }
    }
  });
  if (count.written + count.kept === 0) return refused(`Ни у одной нет закрытой копии. ${WHY_NONE}`);
  if (switches.has('json')) {
    printJson({ print }, { folder, ...count });
    return DONE;
  }
  print(`Записано: ${countOf(count.written, COPIES)}, папка ${folder}`);
  if (count.kept > 0) print(`Уже лежало там: ${countOf(count.kept, COPIES)}`);
  if (count.withoutCopy > 0) {
    warn(`Без закрытой копии: ${countOf(count.withoutCopy, ['заявка', 'заявки', 'заявок'])}. ${WHY_NONE}`);
  }
  return DONE;
}

const COPIES = ['копия', 'копии', 'копий'] as const;
const WHY_NONE =
  'Копия есть у заявок, принятых с тех пор, как в настройку AGE_RECIPIENT вписали открытый ключ оператора.';
