import { stat } from 'node:fs/promises';
import { SetupError } from '../setup-error.ts';

/** Sees that the content folder is there. */
export async function mustBeContentFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new SetupError(
    `SITE_CONTENT: нет папки с содержанием ${path}. Проверьте путь или уберите настройку.`,
  );
}
