/** What a cell of a register holds, for people and programs alike. */
export type RegisterValue = string | number | boolean | readonly string[] | undefined;

/** What the cells of a column hold; text where nothing is said. `count` may be the word «скрыто». */
export type ColumnType = 'text' | 'number' | 'count' | 'flag' | 'list' | 'day';

export interface Column {
  /** Latin, for programs. */
  readonly key: string;
  /** Russian, for people. */
  readonly label: string;
  readonly type?: ColumnType;
}

/** A public list of organisations, places or works; never of people. */
export interface Register {
  /** Name of its page among the open data. */
  readonly id: string;
  /** Path of its files without their ending: `/registers/centres`. */
  readonly stem: string;
  readonly title: string;
  /** Its page on the site. */
  readonly path: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly RegisterValue[])[];
}

export interface ColumnOf<Item> extends Column {
  readonly pick: (item: Item) => RegisterValue;
}

/** Lays entries out by their columns. */
export function makeRegister<Item>(
  about: Pick<Register, 'id' | 'stem' | 'title' | 'path'>,
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
): Register {
  return {
    ...about,
    columns: columns.map(({ key, label, type = 'text' }) => ({ key, label, type })),
    rows: items.map((item) => columns.map(({ pick }) => pick(item))),
  };
}
