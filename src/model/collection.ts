import type { z } from 'zod';
import type { Kit } from './kit.ts';
import type { MenuGroup } from './menu-groups.ts';

/** A kind of entry: what it holds, where its files lie, and how the editor's menu names it. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  /** Name in Astro's collections and in Decap; for a folder also the folder under `content/`. */
  readonly name: string;
  /** Under which heading of the editor's menu it stands. */
  readonly group: MenuGroup;
  /** Where entries lie under `content/`: a folder of entries, or one settings file. */
  readonly place: FolderPlace | { readonly file: string };
  readonly format: 'json' | 'md';
  /** Menu text, plural: «Муниципалитеты». */
  readonly label: string;
  /** One entry: «Муниципалитет». */
  readonly labelSingular: string;
  /** What an editor should know before opening the collection. */
  readonly description?: string;
  /** The Markdown body under the front matter, for `format: 'md'`. */
  readonly body?: { readonly label: string; readonly hint?: string; readonly required?: boolean };
  /** Where an entry's page is on the site, from its base; `{{slug}}` stands for its path in the folder without the ending. */
  readonly page?: string;
  /** Slugs that the section's own pages have taken: `/events/past/`. An entry of one municipality may bear them. */
  readonly takenSlugs?: readonly string[];
  /** Whether editors add and delete entries; municipalities are given. */
  readonly isFixed?: boolean;
  readonly schema: (kit: Kit) => Schema;
}

export interface FolderPlace {
  readonly folder: string;
  /**
   * Whether an entry of one municipality lies in that municipality's own folder, `<folder>/<municipality>/<slug>`;
   * one of the whole region lies in the folder itself. The schema then has a field `municipality`.
   */
  readonly isByMunicipality?: boolean;
}

/** Declares a collection, keeping the exact type of its schema. */
export function collection<Schema extends z.ZodObject>(definition: Collection<Schema>): Collection<Schema> {
  return definition;
}

/** The shape of an entry after parsing, as pages and views receive it. */
export type Entry<C> = C extends Collection<infer Schema> ? z.infer<Schema> : never;
