/** A property that visitors choose entries by. */
export interface Facet<Item> {
  /** Latin, one word: it stands in addresses. */
  readonly name: string;
  /** «Территория» */
  readonly label: string;
  /** The choice that is none: «Весь регион»; «Все» when left out. */
  readonly all?: string;
  /** Latin values with hyphens, as in ids; an entry may have several or none. */
  readonly valuesOf: (entry: Item) => readonly string[];
  readonly labelOf: (value: string) => string;
  /** By their labels when left out. */
  readonly compare?: (one: string, other: string) => number;
}
