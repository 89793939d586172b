import type { BuildState } from '../../src/model/build-state.ts';
import { errorCode } from '../log.ts';
import { SetupError } from '../setup-error.ts';

export interface Rebuild {
  /** Asks for a rebuild; requests that come while one runs are served by one more. */
  request(): void;
  /** Resolves when no rebuild runs or waits. */
  settled(): Promise<void>;
  /** Whether the last edit asked for is on the site, and if not, why. */
  state(): BuildState;
}

/**
 * @param build makes the newest content live; on failure the site that stands stays
 * @param tell says how a rebuild ended: with a reason when it failed
 * @param milliseconds a clock that only goes forward
 */
export function createRebuild(
  build: () => Promise<void>,
  tell: (problem?: string) => void,
  milliseconds: () => number = () => performance.now(),
): Rebuild {
  /** When the first of the requests that wait came. */
  let wantedSince: number | undefined;
  let running: Promise<void> | undefined;
  let problem: string | undefined;
  let seconds: number | undefined;
  return {
    request: () => {
      wantedSince ??= milliseconds();
      running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
    state: () => {
      if (running) return { state: 'building' };
      if (problem !== undefined) return { state: 'failed', problem };
      return { state: 'live', ...(seconds !== undefined && { seconds }) };
    },
  };

  async function run(): Promise<void> {
    while (wantedSince !== undefined) {
      const since = wantedSince;
      wantedSince = undefined;
      try {
        await build();
        problem = undefined;
        seconds = Math.round((milliseconds() - since) / 100) / 10;
      } catch (error) {
        problem = wordsOf(error);
      }
      tell(problem);
    }
    running = undefined;
  }
}

/** An editor can do nothing with an error that nobody foresaw, only pass on its name. */
function wordsOf(error: unknown): string {
  if (error instanceof SetupError) return error.message;
  return `На сервере ошибка (${errorCode(error)}). Правка цела. Передайте эти слова тому, кто содержит сайт.`;
}
