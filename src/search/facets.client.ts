import type { Choice, Counts } from './engine.ts';

/** The controls that narrow an answer, each a list of what it would lead to. */
export function startFacets(frame: HTMLDetailsElement, onChange: () => void) {
  const lists = [...frame.querySelectorAll('select')];
  const reset = frame.querySelector<HTMLButtonElement>('[data-reset]');
  for (const list of lists) list.addEventListener('change', onChange);
  reset?.addEventListener('click', () => {
    for (const list of lists) list.value = '';
    lists.find((list) => !list.parentElement?.hidden)?.focus();
    onChange();
  });
  return {
    choice: (): Choice =>
      Object.fromEntries(lists.flatMap(({ name, value }) => (value ? [[name, value]] : []))),
    /** @param choice what stays chosen, even where it leads nowhere */
    show: (counts: Counts, choice: Choice) => {
      for (const list of lists) fill(list, counts[list.name] ?? {}, choice[list.name]);
      frame.hidden = lists.every((list) => list.parentElement?.hidden);
      const isChosen = Object.keys(choice).length > 0;
      if (isChosen) frame.open = true;
      if (reset) reset.hidden = !isChosen;
    },
  };
}

function fill(list: HTMLSelectElement, counts: Counts[string], chosen = ''): void {
  const values = Object.keys(counts).filter((value) => value === chosen || (counts[value] ?? 0) > 0);
  if (chosen && !values.includes(chosen)) values.push(chosen);
  values.sort((one, other) => one.localeCompare(other, 'ru'));
  if (list.name === 'year') values.reverse();
  list.replaceChildren(
    ...[...list.options].slice(0, 1),
    ...values.map((value) => new Option(`${value} (${counts[value] ?? 0})`, value)),
  );
  list.value = chosen;
  if (list.parentElement) list.parentElement.hidden = values.length < 2 && !chosen;
}
