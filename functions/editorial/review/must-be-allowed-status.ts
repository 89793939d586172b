import type { Editor } from '../../../src/model/editor.ts';
import { Refusal } from '../refusal.ts';
import type { DraftStatus } from './draft.ts';

/** @throws {Refusal} 403 when the editor may not bring a draft so far */
export function mustBeAllowedStatus(editor: Editor, status: DraftStatus): void {
  if (status !== 'pending_publish' || editor.role === 'chief') return;
  throw new Refusal(403, 'Одобряет главный редактор. Отправьте черновик на проверку.');
}
