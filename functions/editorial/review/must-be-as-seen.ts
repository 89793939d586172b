import type { Desk } from '../actions/action.ts';
import { whoChanged } from '../actions/must-be-fresh.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';

/**
 * @param seenId version of the entry's file that the editor has read
 * @throws {Refusal} 409 with who and when, if the draft holds another text by now: nobody decides on words they have
 *   not seen
 */
export async function mustBeAsSeen(desk: Desk, draft: Draft, seenId: string): Promise<void> {
  const file = await desk.repository.find(draft.tip, draft.path);
  if (file?.id === seenId) return;
  throw new Refusal(
    409,
    `Пока черновик был у вас открыт, его изменили (${await whoChanged(desk, draft.tip, draft.path)}). Обновите страницу, прочитайте черновик ещё раз и повторите.`,
  );
}
