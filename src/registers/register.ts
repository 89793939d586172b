/** What a cell of a register holds, for people and programs alike. */
export type RegisterValue = string | number | boolean | readonly string[] | undefined;

export interface Column {
  /** Latin, for programs. */
  readonly key: string;
  /** Russian, for people. */
  readonly label: string;
}

/** A public list of organisations, places or works; never of people. */
export interface Register {
  /** Part of the names of its files. */
  readonly id: string;
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
  about: Pick<Register, 'id' | 'title' | 'path'>,
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
): Register {
  return {
    ...about,
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: items.map((item) => columns.map(({ pick }) => pick(item))),
  };
}
