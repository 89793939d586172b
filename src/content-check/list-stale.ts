import { cleanEntry } from '../model/clean-entry.ts';
import { isRecord } from '../model/is-record.ts';
import { type FieldSchema, jsonSchemaOf } from '../model/json-schema.ts';
import { formatDate } from '../text/date.ts';
import { isStale, type Trust } from '../text/is-stale.ts';
import { readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

/**
 * Entries that age and that nobody has made sure of for long, a line for each; samples are left out.
 * The entries are known to be well formed.
 */
export async function listStale(contentFolder: string, trust: Trust): Promise<string[]> {
  const files = await readContent(contentFolder);
  return files.flatMap(({ path, owner: { definition }, text }) => {
    const data = cleanEntry(readEntryFile(definition, text).data);
    if (isRecord(data) && data.example === true) return [];
    return confirmationsIn(data, jsonSchemaOf(definition))
      .filter((day) => day === undefined || isStale(day, trust))
      .map((day) => `${path}: ${day ? `проверено ${formatDate(day)}` : 'никто ещё не проверял'}`);
  });
}

/** The days in all fields `confirmedAt` that the schema has where there is data; `undefined` for an empty one. */
function confirmationsIn(data: unknown, schema?: FieldSchema): (string | undefined)[] {
  if (!isRecord(data)) return [];
  const fields = schema?.properties ?? {};
  const own = 'confirmedAt' in fields ? [data.confirmedAt as string | undefined] : [];
  return [...own, ...Object.entries(fields).flatMap(([name, field]) => confirmationsIn(data[name], field))];
}
