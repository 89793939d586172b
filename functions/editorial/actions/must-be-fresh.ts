import { formatMoment } from '../../../src/text/date.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

interface SeenFile {
  readonly path: string;
  /** Version of the file that the editor opened; `null` for a new entry. */
  readonly baseId: string | null;
}

/** @throws {Refusal} 409 with who and when, if the file is no longer the one that the editor opened */
export async function mustBeFresh(desk: Desk, commit: string, { path, baseId }: SeenFile): Promise<void> {
  const file = await desk.repository.find(commit, path);
  if ((file?.id ?? null) === baseId) return;
  throw staleText(file ? 'изменили' : 'удалили', await whoChanged(desk, commit, path));
}

/** @param who as `whoChanged` tells it */
export function staleText(what: 'изменили' | 'удалили', who: string): Refusal {
  return new Refusal(
    409,
    `Пока вы писали, эту запись ${what} (${who}). Ваш текст остался на экране: скопируйте его, откройте запись заново и внесите правку ещё раз.`,
  );
}

/** «Анна Главная, 22 ноября 2026 г. в 12:05» */
export async function whoChanged(
  { repository, timeZone }: Desk,
  commit: string,
  ...paths: readonly string[]
): Promise<string> {
  const change = await repository.lastChange(commit, ...paths);
  return change ? `${change.author}, ${formatMoment(change.at, timeZone)}` : 'другой редактор';
}
