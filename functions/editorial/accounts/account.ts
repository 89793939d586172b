import type { Editor } from '../../../src/model/editor.ts';

/** A person who may sign in. */
export interface Account {
  /** Random; stands for the person in logs. */
  readonly id: string;
  readonly editor: Editor;
  readonly isEnabled: boolean;
}

/** The form in which an address is kept and looked for. */
export function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
