import { BLANK_KINDS, type Blank } from '../../model/blanks.ts';

interface Item {
  readonly id: string;
  readonly data: Blank;
}

/** Blanks of one kind under its name, in the order of the kinds; kinds without blanks are left out. */
export function groupBlanks<Entry extends Item>(entries: readonly Entry[]) {
  return Object.entries(BLANK_KINDS).flatMap(([kind, title]) => {
    const own = entries.filter(({ data }) => data.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, title, entries: own.toSorted((one, other) => one.data.order - other.data.order) }];
  });
}
