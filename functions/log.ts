/** What may be said of an event. There is no field for anything that a person wrote. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  /** Our own name of what happened, for example `application-accepted`. */
  readonly event: string;
  readonly form?: string;
  readonly reference?: string;
  readonly channel?: string;
  readonly status?: number;
  readonly count?: number;
  readonly milliseconds?: number;
  /** Name and code of an error, never its message: messages quote data. */
  readonly code?: string;
  /** An editor's account, by its random id. */
  readonly account?: string;
  /** Where an editor came from, as a salted hash. */
  readonly source?: string;
}

export type Log = (entry: LogEntry) => void;

/**
 * A log of JSON lines that cannot print personal data: a value that does not look like what its field is for
 * is replaced, a field of another name is left out. Never throws: an accepted application stays accepted
 * when the log's pipe is closed.
 */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (entry) => {
    const kept = Object.entries(entry).flatMap(([name, value]) => {
      const allowed = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
      if (!allowed || value === undefined) return [];
      return [[name, allowed(value) ? value : '[скрыто]']];
    });
    try {
      write(`${JSON.stringify({ time: now().toISOString(), ...Object.fromEntries(kept) })}\n`);
    } catch {
      // Nowhere is left to report it to.
    }
  };
}

/** Name and code of an error, without its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const parts = [error.name, ...['code', 'errcode', 'responseCode'].map((key) => Reflect.get(error, key))];
  return parts
    .filter((part) => ['string', 'number'].includes(typeof part))
    .join(':')
    .slice(0, 80);
}

const word = (value: unknown) => typeof value === 'string' && /^[a-z][a-z-]{0,40}$/.test(value);
const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  level: word,
  event: word,
  form: word,
  channel: word,
  reference: (value) => typeof value === 'string' && /^\d{3}(-\d{3}){3}$/.test(value),
  status: number,
  count: number,
  milliseconds: number,
  code: (value) => typeof value === 'string' && /^[A-Za-z0-9_:-]{1,80}$/.test(value),
  account: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  source: (value) => typeof value === 'string' && /^[0-9a-f]{12}$/.test(value),
};
