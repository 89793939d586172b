import type { BuildState } from '../../src/model/build-state.ts';

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
 */
export function createRebuild(build: () => Promise<void>, tell: (problem?: string) => void): Rebuild {
  let isWanted = false;
  let running: Promise<void> | undefined;
  let problem: string | undefined;
  return {
    request: () => {
      isWanted = true;
      running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
    state: () => {
      if (running) return { state: 'building' };
      return problem === undefined ? { state: 'live' } : { state: 'failed', problem };
    },
  };

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      try {
        await build();
        problem = undefined;
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      tell(problem);
    }
    running = undefined;
  }
}
