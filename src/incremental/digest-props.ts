import { createHash } from 'node:crypto';

/**
 * A digest of what a route hands to a page, whole. Lists share their parts: each part is worked through once.
 *
 * @param known digests of the parts met so far in this build
 * @returns `undefined` for what cannot be told by its data, as a function cannot; a component is code, told by its place
 */
export function digestProps(value: unknown, known: WeakMap<object, string | null>): string | undefined {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function') return 'moduleId' in value ? JSON.stringify(value.moduleId) : undefined;
  if (typeof value === 'symbol') return undefined;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const former = known.get(value);
  if (former !== undefined) return former ?? undefined;
  const digest = digestObject(value, known);
  known.set(value, digest ?? null);
  return digest;
}

function digestObject(value: object, known: WeakMap<object, string | null>): string | undefined {
  const parts = partsOf(value);
  if (!parts) return undefined;
  const hash = createHash('sha256');
  for (const part of parts) {
    const digest = digestProps(part, known);
    if (digest === undefined) return undefined;
    hash.update(digest).update('\0');
  }
  return hash.digest('hex');
}

/** What an object consists of, its kind first. */
function partsOf(value: object): unknown[] | undefined {
  if (Array.isArray(value)) return ['array', ...value];
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof Uint8Array) return ['bytes', createHash('sha256').update(value).digest('hex')];
  if (value instanceof URL) return ['url', value.href];
  if (value instanceof Map) return ['map', ...[...value].flat(1)];
  if (value instanceof Set) return ['set', ...value];
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  return ['object', ...Object.entries(value).flat(1)];
}
