import type { FilterOption } from '../ui/filter-option.ts';
import type { Choice } from './choice.ts';
import type { Facet } from './facet.ts';
import { type Group, groupByChoice, keyOf } from './group-by-choice.ts';
import { listHref } from './list-href.ts';
import { listPath } from './list-path.ts';

export interface ListOrder<Item> {
  /** In the order of the list. */
  readonly entries: readonly Item[];
  /** The first one may be combined with any one of the others. */
  readonly facets: readonly Facet<Item>[];
  /** Address of the whole list as links need it, base included: `/practices/`. */
  readonly root: string;
  readonly pageSize?: number;
}

/** One page of a list: what it shows, and where its links lead. */
export interface ListPage<Item> {
  /** What follows the root: `undefined` for the first page of the whole list, else `list/municipality-ishim/2`. */
  readonly path: string | undefined;
  readonly choice: Choice;
  /** What is chosen, in words: `['Ишим', 'Студент — ученик']`. */
  readonly chosen: readonly string[];
  readonly entries: readonly Item[];
  /** How many entries the choice has on all its pages. */
  readonly total: number;
  readonly filters: readonly { readonly label: string; readonly options: readonly FilterOption[] }[];
  /** Counted from 1. */
  readonly current: number;
  /** Addresses of all pages of this choice. */
  readonly hrefs: readonly string[];
  readonly root: string;
}

/**
 * All pages of a list that can be filtered without a script: every choice is an address of its own.
 *
 * Choices are one facet, or the first facet with one of the others: all combinations of 10,000 entries would be more
 * pages than entries. Free combinations belong to the search.
 */
export function listPages<Item>(order: ListOrder<Item>): ListPage<Item>[] {
  const groups = groupByChoice(order);
  const sorted = { ...order, groups, values: order.facets.map((facet) => valuesIn(order.entries, facet)) };
  return [...groups.values()].flatMap((group) => pagesOf(group, sorted));
}

interface SortedList<Item> extends ListOrder<Item> {
  readonly groups: ReadonlyMap<string, Group<Item>>;
  /** Of each facet, as its links follow one another. */
  readonly values: readonly (readonly string[])[];
}

function pagesOf<Item>({ choice, entries }: Group<Item>, list: SortedList<Item>): ListPage<Item>[] {
  const { facets, root, pageSize = 24 } = list;
  const numbers = Array.from(
    { length: Math.max(1, Math.ceil(entries.length / pageSize)) },
    (_, at) => at + 1,
  );
  const shared = {
    choice,
    chosen: facets.flatMap(({ name, labelOf }) => (choice[name] ? [labelOf(choice[name])] : [])),
    total: entries.length,
    filters: filtersOf(choice, list),
    hrefs: numbers.map((number) => listHref(root, choice, number)),
    root,
  };
  return numbers.map((current) => ({
    ...shared,
    path: listPath(choice, current),
    entries: entries.slice((current - 1) * pageSize, current * pageSize),
    current,
  }));
}

function filtersOf<Item>(choice: Choice, { facets, root, groups, values }: SortedList<Item>) {
  return facets.flatMap((facet, index) => {
    const option = (label: string, next: Choice) => ({
      label,
      href: listHref(root, next),
      isCurrent: keyOf(next) === keyOf(choice),
      count: groups.get(keyOf(next))?.entries.length ?? 0,
    });
    const options = (values[index] ?? [])
      .map((value) => option(facet.labelOf(value), choiceWith(value, { choice, facets, index })))
      .filter(({ count }) => count > 0);
    if (options.length === 0) return [];
    const { [facet.name]: _, ...others } = choice;
    return [{ label: facet.label, options: [option(facet.all ?? 'Все', others), ...options] }];
  });
}

interface Place<Item> {
  readonly choice: Choice;
  readonly facets: readonly Facet<Item>[];
  /** Which facet takes the value. */
  readonly index: number;
}

/** The first facet goes with any other; the others replace each other. */
function choiceWith<Item>(value: string, { choice, facets, index }: Place<Item>): Choice {
  return Object.fromEntries(
    facets.flatMap(({ name }, at) => {
      if (at === index) return [[name, value]];
      const kept = index === 0 || at === 0 ? choice[name] : undefined;
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function valuesIn<Item>(entries: readonly Item[], { valuesOf, labelOf, compare }: Facet<Item>): string[] {
  const byLabel = (one: string, other: string) => labelOf(one).localeCompare(labelOf(other), 'ru');
  return [...new Set(entries.flatMap((entry) => valuesOf(entry)))].sort(compare ?? byLabel);
}
