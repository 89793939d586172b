import type { WhichWay } from '../model/which-way.ts';

type Ending = WhichWay['endings'][number];

/** An ending with all that it names brought in: what to print. */
export interface Sheet extends Pick<Ending, 'id' | 'title' | 'text'> {
  /** Parts with boxes to tick; only those that have lines. */
  readonly groups: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly papers: readonly SheetLink[];
  /** What follows; left out where the site does not offer the form. */
  readonly form?: SheetLink | undefined;
  readonly links: readonly SheetLink[];
}

interface SheetLink {
  readonly label: string;
  readonly href: string;
}
