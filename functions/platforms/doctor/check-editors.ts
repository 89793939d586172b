import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { countOf } from '../../../src/text/plural.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

/** Whether somebody may enter the editor. */
export function checkEditors(file: string, isProduction: boolean): readonly Finding[] {
  const { enabled, chiefs } = existsSync(file) ? countAccounts(file) : { enabled: 0, chiefs: 0 };
  const advice = 'Заведите: npm run editors -- add ПОЧТА --name "Имя" --chief';
  if (enabled === 0) {
    return [
      isProduction
        ? wrong('editors', 'Войти в редактор некому.', advice)
        : beware('editors', 'Учётных записей нет: редактор открыт только с этой машины.', advice),
    ];
  }
  if (chiefs === 0) return [wrong('editors', 'Нет главного редактора.', advice)];
  const words = countOf(enabled, ['редактор', 'редактора', 'редакторов']);
  return [
    chiefs === 1
      ? beware('editors', `${words}, главный один.`, 'Заведите второго: первый может заболеть.')
      : well('editors', `${words}, главных ${chiefs}.`),
  ];
}

function countAccounts(file: string): { readonly enabled: number; readonly chiefs: number } {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    const rows = database.prepare('SELECT role FROM accounts WHERE is_enabled = 1').all();
    return { enabled: rows.length, chiefs: rows.filter(({ role }) => role === 'chief').length };
  } finally {
    database.close();
  }
}
