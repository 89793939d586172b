import { cleanEntry } from '../model/clean-entry.ts';
import type { Collection } from '../model/collection.ts';
import { plainKit } from '../model/plain-kit.ts';

/**
 * Reads as much of an unfinished entry as a view can show: a group that does not pass yet is left out.
 *
 * @returns `undefined` while a required field is missing
 */
export function readDraft(definition: Collection, data: unknown): Record<string, unknown> | undefined {
  const fields = (cleanEntry(data) ?? {}) as Record<string, unknown>;
  const draft: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(definition.schema(plainKit).shape)) {
    const read = field.safeParse(fields[name]);
    if (read.success) draft[name] = read.data;
    else if (typeof fields[name] === 'string') draft[name] = fields[name];
    else if (!field.safeParse(undefined).success) return undefined;
  }
  return draft;
}
