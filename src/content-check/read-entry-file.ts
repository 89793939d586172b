import { load, YAMLException } from 'js-yaml';
import type { Collection } from '../model/collection.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** A file that is neither JSON nor Markdown with fields; its message tells the place. */
export class UnreadableEntry extends Error {}

/**
 * Reads an entry's file as the build does: JSON, or YAML front matter (YAML 1.1, where a bare date is a date) and text.
 *
 * @throws {UnreadableEntry} in the editor's words
 */
export function readEntryFile(
  { format }: Pick<Collection, 'format'>,
  text: string,
): { data: unknown; body?: string } {
  try {
    if (format === 'json') return { data: JSON.parse(text) };
    const match = FRONT_MATTER.exec(text);
    if (!match) throw new Error('no front matter');
    return { data: load(match[1] ?? '') ?? {}, body: text.slice(match[0].length) };
  } catch (cause) {
    throw new UnreadableEntry(
      `Файл не читается как ${NAMES[format]}${placeOf(cause)}: проверьте кавычки, запятые и отступы.`,
      { cause },
    );
  }
}

const NAMES = { json: 'JSON', md: 'Markdown с полями между строками ---' } as const;

/** Line and character, counted from one, as JSON.parse tells them in its message and js-yaml in its mark. */
function placeOf(error: unknown): string {
  if (error instanceof YAMLException && error.mark) {
    return `, строка ${error.mark.line + 2}, знак ${error.mark.column + 1}`;
  }
  const match = error instanceof Error ? /line (\d+) column (\d+)/.exec(error.message) : null;
  return match ? `, строка ${match[1]}, знак ${match[2]}` : '';
}
