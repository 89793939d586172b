import type { Desk } from '../actions/action.ts';
import { whoChanged } from '../actions/must-be-fresh.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';
import { draftVersion } from './draft-version.ts';

/**
 * @param seenId version of the draft that the editor has read
 * @throws {Refusal} 409 with who and when, if the draft holds another text or other pictures by now: nobody decides on
 *   what they have not seen
 */
export async function mustBeAsSeen(desk: Desk, draft: Draft, seenId: string): Promise<void> {
  if ((await draftVersion(desk.repository, draft)) === seenId) return;
  const paths = draft.files.map(({ path }) => path);
  throw new Refusal(
    409,
    `Пока черновик был у вас открыт, его изменили (${await whoChanged(desk, draft.tip, ...paths)}): текст или картинки. Обновите страницу, прочитайте черновик ещё раз и повторите.`,
  );
}
