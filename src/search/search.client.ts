import { countOf } from '../text/plural.ts';

const SHOWN = 20;

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly meta: { readonly title: string };
  /** HTML of Pagefind's own making: the page's text, escaped, with `<mark>` around the words found. */
  readonly excerpt: string;
}

const form = document.querySelector<HTMLFormElement>('#search');
const input = document.querySelector<HTMLInputElement>('#query');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLElement>('#search-results');

if (form && input && status && list) start({ form, input, status, list });

interface Panel {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

function start(panel: Panel): void {
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = panel.input.value.trim();
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    void search(panel, query);
  });
  panel.input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (panel.input.value) void search(panel, panel.input.value);
}

async function search({ form, status, list }: Panel, query: string): Promise<void> {
  list.replaceChildren();
  if (!query) {
    status.textContent = 'Напишите, что ищете.';
    return;
  }
  status.textContent = 'Ищем…';
  try {
    const pagefind: Pagefind = await import(/* @vite-ignore */ form.dataset.index ?? '');
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    list.replaceChildren(...found.map(toItem));
    status.textContent = describe(results.length);
  } catch {
    status.textContent = 'Поиск не загрузился. Проверьте связь и попробуйте ещё раз.';
  }
}

function describe(count: number): string {
  if (count === 0) return 'Ничего не нашлось. Попробуйте другое слово или выберите территорию на карте.';
  const total = `Нашлось: ${countOf(count, ['страница', 'страницы', 'страниц'])}.`;
  return count > SHOWN ? `${total} Показаны первые ${SHOWN}.` : total;
}

function toItem({ url, meta, excerpt }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}
