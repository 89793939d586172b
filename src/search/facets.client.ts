import type { Choice, Counts } from './engine.ts';

interface Reaction {
  /** The facets are opened; they have no values yet. */
  onOpen(): void;
  onChoice(choice: Choice): void;
}

/** The controls that narrow an answer, each a list of what it would lead to. */
export function startFacets(frame: HTMLDetailsElement, { onOpen, onChoice }: Reaction) {
  const lists = [...frame.querySelectorAll('select')];
  const reset = frame.querySelector<HTMLButtonElement>('[data-reset]');
  frame.addEventListener('toggle', () => {
    if (frame.open) onOpen();
  });
  for (const list of lists) {
    list.addEventListener('change', () => onChoice(Object.fromEntries(lists.flatMap(chosenIn))));
  }
  reset?.addEventListener('click', () => {
    frame.querySelector('summary')?.focus();
    onChoice({});
  });
  /** @param choice what stays chosen, even where it leads nowhere */
  return (counts: Counts, choice: Choice) => {
    for (const list of lists) fill(list, counts[list.name] ?? {}, choice[list.name]);
    if (reset) reset.hidden = Object.keys(choice).length === 0;
  };
}

function chosenIn({ name, value }: HTMLSelectElement): (readonly [string, string])[] {
  return value ? [[name, value]] : [];
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
  list.disabled = values.length === 0;
}
