import type { Log, LogEntry } from '../log.ts';

interface Repeated {
  readonly entry: LogEntry;
  readonly since: number;
  /** How many came after the first, which is written already. */
  more: number;
}

const MINUTE = 60_000;
/** Beyond so many at once, who came is no longer told apart: the memory and the file stay small. */
const MOST = 500;

export interface QuietLog {
  readonly note: Log;
  /** Writes the counts that are still held back. */
  readonly close: () => void;
}

/**
 * A log that writes the same refusal once a minute, and then with a count: otherwise whoever knocks all day pushes
 * everything else out of the file.
 */
export function onceAMinute(log: Log, now: () => Date): QuietLog {
  const held = new Map<string, Repeated>();

  function release(isDue: (repeated: Repeated) => boolean): void {
    for (const [key, repeated] of held) {
      if (!isDue(repeated)) continue;
      held.delete(key);
      if (repeated.more > 0) log({ ...repeated.entry, count: repeated.more });
    }
  }

  return {
    note: (entry) => {
      const moment = now().getTime();
      release(({ since }) => moment - since >= MINUTE);
      if (entry.level !== 'error') return log(entry);
      const { source: _, ...nameless } = entry;
      const told = held.size < MOST ? entry : nameless;
      const key = JSON.stringify(told);
      const repeated = held.get(key);
      if (repeated) {
        repeated.more += 1;
        return;
      }
      held.set(key, { entry: told, since: moment, more: 0 });
      log(told);
    },
    close: () => release(() => true),
  };
}
