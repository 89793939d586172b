import { isRecord } from './is-record.ts';

/**
 * Turns what editors' tools leave in a file into what the model describes.
 *
 * - A cleared field arrives as `''`, a cleared group as an object of empty fields: both are absent.
 * - Unquoted `2026-11-22` in YAML arrives as a `Date`: it is the same calendar day as text.
 *
 * Empty lists stay: a list says by itself that it is empty.
 */
export function cleanEntry(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (value instanceof Date) return dayOf(value);
  if (Array.isArray(value)) return value.map(cleanEntry).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .map(([name, field]) => [name, cleanEntry(field)] as const)
    .filter(([, field]) => field !== undefined);
  return fields.some(([, field]) => !isEmptyList(field)) ? Object.fromEntries(fields) : undefined;
}

function dayOf(date: Date): string {
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
