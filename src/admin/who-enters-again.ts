import type { Editor, PublishingMode } from '../model/editor.ts';

interface Writing {
  readonly editor: Pick<Editor, 'email'>;
  readonly mode: PublishingMode;
}

/**
 * What the login form says to an editor whose session has ended, and whose e-mail it keeps. One who came in without a
 * password has no account of that e-mail: once there are accounts, another has to be written.
 */
export function whoEntersAgain(writing: Writing | undefined): { reason?: string; email?: string } {
  if (!writing) return {};
  if (writing.mode === 'review') return { reason: `Сеанс закончился. ${ENTER}`, email: writing.editor.email };
  return { reason: `Теперь сюда входят по учётной записи. ${ENTER}` };
}

const ENTER = 'Войдите: всё, что вы написали, осталось на экране.';
