import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../setup-error.ts';

/** Makes the data folder and sees that it can be written. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.write-check-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new SetupError(
      `DATA_FOLDER: в папку ${folder} нельзя писать (${code}). Дайте на неё права или укажите другую: DATA_FOLDER=/путь npm start`,
    );
  }
}
