import type { Command } from '../measure-command.ts';

/** Another generator of sites, to build the same practices and lists with. */
export interface Rival {
  readonly name: string;
  /** Why it does not run here; `undefined` when it does. */
  lacks(): Promise<string | undefined>;
  /** Lays its site into a folder, the built pages go into `public/` there. */
  lay(folder: string, site: RivalSite): Promise<Command>;
}

/** What a rival builds: a page for each practice and lists of twelve by the same choices as ours. */
export interface RivalSite {
  readonly practices: readonly RivalPractice[];
  /** Our own HTML round the content of a page, menus and panels: pages weigh the same. */
  readonly shell: { readonly before: string; readonly after: string };
}

export interface RivalPractice {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly municipality: string;
  readonly form: string;
  readonly direction: string;
  readonly year: string;
}

/** The lists of the bank: one choice, or a municipality with one other. */
export const CHOICES = [
  ['municipality'],
  ['form'],
  ['direction'],
  ['year'],
  ['municipality', 'form'],
  ['municipality', 'direction'],
  ['municipality', 'year'],
] as const satisfies readonly (readonly (keyof RivalPractice)[])[];

export const ON_A_PAGE = 12;

/** The value of a choice as an address has it: `ishim--2024`. */
export function choiceValue(practice: RivalPractice, choice: readonly (keyof RivalPractice)[]): string {
  return choice.map((field) => practice[field]).join('--');
}
