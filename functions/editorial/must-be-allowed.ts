import type { Editor } from '../../src/model/editor.ts';
import { Refusal } from './refusal.ts';
import { type Deed, refusalFor } from './rights.ts';

/** @throws {Refusal} 403 with the reason */
export function mustBeAllowed(editor: Editor, deed: Deed, path: string): void {
  const reason = refusalFor(editor, deed, path);
  if (reason) throw new Refusal(403, reason);
}
