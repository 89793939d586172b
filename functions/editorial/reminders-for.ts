import type { Editor } from '../../src/model/editor.ts';
import type { Reminder } from '../../src/model/reminder.ts';
import { refusalFor } from './rights.ts';

/** Those reminders, line by line, that an editor can do something about. */
export function remindersFor(editor: Editor, reminders: readonly Reminder[]): Reminder[] {
  return reminders
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => isFor(editor, line)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** A line begins with the paths that it is about: `centres/ishim/x.json, centres/ishim/y.json: …`. */
function isFor(editor: Editor, line: string): boolean {
  const [paths = ''] = line.split(': ');
  return paths.split(', ').some((path) => !refusalFor(editor, 'change', `content/${path}`));
}
