import { list } from './list.ts';
import { line } from './text.ts';

/** How else people ask for a page; the site's search finds it by these words too. */
export const searchWords = () =>
  list(line(3, 80)).meta({
    label: 'По каким ещё словам искать',
    singular: 'слова',
    hint: 'Как об этом спрашивают люди. Например: «кому позвонить».',
  });
