import type { BuildState } from '../model/build-state.ts';

interface Following {
  /** Asks the server how the site stands to the last edit. */
  readonly ask: () => Promise<BuildState>;
  /** Shows one line to the editor. */
  readonly say: (words: string) => void;
  /** Waits a little between two questions. */
  readonly pause: () => Promise<void>;
}

/**
 * Tells the editor what becomes of a saved edit: saving only writes it down, the page changes with the next build.
 *
 * @returns to be called after every save; calls while one is followed are followed with it
 */
export function followBuild({ ask, say, pause }: Following): () => Promise<void> {
  let saves = 0;
  let following: Promise<void> | undefined;
  return () => {
    saves += 1;
    say(BUILDING);
    following ??= follow().finally(() => {
      following = undefined;
    });
    return following;
  };

  async function follow(): Promise<void> {
    for (;;) {
      await pause();
      const known = saves;
      const words = await ask().then(wordsOf, () => UNKNOWN);
      // An edit saved after the question was asked is not in the answer.
      if (words === BUILDING || known !== saves) continue;
      return say(words);
    }
  }
}

const BUILDING = 'Правка сохранена. Сайт обновляется…';
const UNKNOWN =
  'Правка сохранена, но сервер не отвечает: неизвестно, обновился ли сайт. Откройте страницу и посмотрите.';

function wordsOf({ state, seconds, problem }: BuildState): string {
  if (state === 'building') return BUILDING;
  if (state === 'live') return `Сайт обновлён: правка уже на странице${timeWords(seconds)}.`;
  return `Правка сохранена, но сайт не обновился: посетители видят прежние страницы. ${problem ?? ''}`.trim();
}

function timeWords(seconds: number | undefined): string {
  return seconds === undefined ? '' : `, через ${Math.max(1, Math.round(seconds))} с`;
}
