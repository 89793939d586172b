import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';
import { MENU_GROUPS, type MenuGroup } from './menu-groups.ts';
import { SETTINGS } from './menu-items.ts';

export interface MenuHeading {
  /** Name of the item that the heading stands over. */
  readonly over: string;
  /** «Люди» */
  readonly words: string;
}

/** The headings of a menu whose items come group by group. */
export function menuHeadings(names: readonly string[]): MenuHeading[] {
  const groups = names.map(groupOf);
  return names.flatMap((over, at) => {
    const group = groups[at];
    return group === undefined || group === groups[at - 1] ? [] : [{ over, words: MENU_GROUPS[group] }];
  });
}

function groupOf(name: string): MenuGroup | undefined {
  if (name === SETTINGS) return 'site';
  return (Object.values(catalogue) as readonly Collection[]).find((one) => one.name === name)?.group;
}
