import { readAddress, writeAddress } from './address.ts';
import { countChoices } from './count-choices.ts';
import { describeFound, describeOlder } from './describe-found.ts';
import type { Hit } from './engine.ts';
import { startFacets } from './facets.client.ts';
import { type Found, findPages, isPoor } from './find-pages.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';
import type { Stage } from './read-query.ts';
import { resultItem } from './result.client.ts';

/** Each result is a file of its own, about one kilobyte. */
const PAGE = 6;
/** A pause in typing, in milliseconds. */
const PAUSE = 300;

/** Makes the search answer, first of all what is asked already. */
export function startSearch(panel: HTMLElement): void {
  const form = panel.querySelector('form');
  const input = panel.querySelector('input');
  const status = panel.querySelector('[role=status]');
  const list = panel.querySelector('ol');
  const more = panel.querySelector<HTMLButtonElement>('[data-more]');
  const older = panel.querySelector<HTMLButtonElement>('[data-older]');
  const nothing = panel.querySelector<HTMLElement>('[data-nothing]');
  const frame = panel.querySelector<HTMLDetailsElement>('[data-facets]');
  if (!form || !input || !status || !list || !more || !older || !nothing || !frame) return;

  let opened: Promise<OpenEngine> | undefined;
  let words: Promise<readonly string[]> | undefined;
  let turn = 0;
  let rest: readonly Hit[] = [];
  let answer: Found | undefined;
  const asked = readAddress(location.search);
  let { choice } = asked;
  const address = panel.dataset.search ?? '';
  const loadWords = () => (words ??= fetchWords(address.replace(/[^/]+$/, 'words.txt')));
  const fillFacets = startFacets(frame, {
    onOpen: () => void count().catch(fail),
    onChoice: (chosen) => {
      choice = chosen;
      void ask('done');
    },
  });

  const count = async () => {
    const own = turn;
    if (!answer?.term || !opened) return;
    const { engine } = await opened;
    const counts = await countChoices({ term: answer.term, choice }, engine);
    if (own === turn) fillFacets(counts, choice);
  };

  const show = async (hits: readonly Hit[]) => {
    const pages = await Promise.all(hits.slice(0, PAGE).map((hit) => hit.data()));
    rest = hits.slice(PAGE);
    more.hidden = rest.length === 0;
    return pages.map(resultItem);
  };

  const fail = () => {
    opened = undefined;
    words = undefined;
    nothing.hidden = false;
    status.textContent = 'Поиск не загрузился. Проверьте связь и попробуйте ещё раз.';
  };

  const clear = () => {
    list.replaceChildren();
    status.textContent = '';
    answer = undefined;
    for (const part of [more, older, nothing, frame]) part.hidden = true;
  };

  /** Years past are searched when the visitor wants it, and when the newer ones have no good answer. */
  const find = async (query: string, stage: Stage, isOlderWanted: boolean) => {
    const own = turn;
    opened ??= openEngine(address);
    const { engine, unopened, isParted, openArchives } = await opened;
    const findNow = () => findPages({ query, stage, choice }, { engine, isParted: isParted(), loadWords });
    const found = await findNow();
    const isMoreWanted = isOlderWanted || (stage === 'done' && isPoor(found));
    if (!isMoreWanted || unopened().length === 0) return { found, unopened: unopened() };
    if (own === turn) status.textContent = 'Ищем и в записях прошлых лет…';
    await openArchives();
    return { found: await findNow(), unopened: unopened() };
  };

  const ask = async (stage: Stage, isOlderWanted = false) => {
    turn += 1;
    const own = turn;
    const query = input.value.trim();
    history.replaceState(null, '', writeAddress({ query, choice }) || location.pathname);
    delete list.dataset.answers;
    if (!query) return clear();
    try {
      const { found, unopened } = await find(query, stage, isOlderWanted);
      if (own !== turn) return;
      const items = await show(found.hits);
      if (own !== turn) return;
      answer = found;
      list.replaceChildren(...items);
      nothing.hidden = items.length > 0;
      older.hidden = unopened.length === 0;
      if (unopened.length > 0) older.textContent = describeOlder(unopened);
      const isChosen = Object.keys(choice).length > 0;
      frame.hidden = items.length === 0 && !isChosen;
      status.textContent = describeFound(found, items.length);
      if (frame.open) await count();
      frame.open ||= isChosen;
    } catch {
      fail();
    }
    list.dataset.answers = query;
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void ask('done');
  });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask('typing'), PAUSE);
  });
  more.addEventListener('click', async () => {
    const items = await show(rest);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
  });
  older.addEventListener('click', async () => {
    await ask('done', true);
    (list.querySelector('a') ?? input).focus();
  });

  input.value ||= asked.query;
  if (input.value) void ask('done');
}

async function fetchWords(address: string): Promise<readonly string[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.text()).split('\n');
}
