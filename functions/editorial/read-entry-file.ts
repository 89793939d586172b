import { load, YAMLException } from 'js-yaml';
import type { Collection } from '../../src/model/collection.ts';
import { Refusal } from './refusal.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads an entry's file as the build does: JSON, or YAML front matter (YAML 1.1, where a bare date is a date) and text.
 *
 * @throws {Refusal} 422 when the file cannot be read
 */
export function readEntryFile(definition: Collection, text: string): { data: unknown; body?: string } {
  try {
    if (definition.format === 'json') return { data: JSON.parse(text) };
    const match = FRONT_MATTER.exec(text);
    if (!match) throw new Error('no front matter');
    return { data: load(match[1] ?? '') ?? {}, body: text.slice(match[0].length) };
  } catch {
    throw new Refusal(
      422,
      'Файл записи повреждён: его не прочитать. Откройте запись заново и повторите правку.',
    );
  }
}
