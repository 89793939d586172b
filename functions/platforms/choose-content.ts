import { join } from 'node:path';
import { HOLDS_FORGOTTEN } from '../editorial/archive/forgotten.ts';
import { hasUnsavedContent } from '../editorial/exchange-content.ts';
import { exportContent } from '../editorial/export-content.ts';
import { openRepository } from '../editorial/git/repository.ts';
import { seedRepository } from '../editorial/seed-repository.ts';

export interface ContentPlaces {
  /** The project's folder. */
  readonly checkout: string;
  /** The content folder that the settings name. */
  readonly contentFolder: string;
  /** The editors' bare repository. */
  readonly repository: string;
  /** Where published content is written for a build. */
  readonly published: string;
}

/**
 * Which content the site is built from now: the project's folder as it stands, or, where editors published
 * what the project has not pulled yet, the editors' newest. Content from elsewhere is shown as it stands: nobody
 * edits it here.
 */
export async function chooseContent(places: ContentPlaces): Promise<{ folder: string; notice?: string }> {
  const { checkout, contentFolder, repository, published } = places;
  if (contentFolder !== join(checkout, 'content')) return { folder: contentFolder };
  const { state, ahead } = await seedRepository({ checkout, repository, now: new Date() });
  if (state === 'same' || state === 'forwarded') {
    const isUnsaved = await hasUnsavedContent(checkout);
    return { folder: contentFolder, ...(isUnsaved ? { notice: UNSAVED } : {}) };
  }
  await writePublished(places);
  if (state === 'withheld') return { folder: published, notice: HOLDS_FORGOTTEN };
  const others =
    state === 'diverged' ? ' Новых записей из этой папки на сайте нет, пока правки не приняты.' : '';
  return {
    folder: published,
    notice: `На сайте есть правки из редактора (${ahead}), которых нет в этой папке.${others} Принять их: npm run content -- pull`,
  };
}

const UNSAVED =
  'В content/ есть незаписанные изменения. Сайт их показывает, но первая публикация из редактора соберёт его без них: сделайте git commit.';

/** Writes what editors have published for the next build. */
async function writePublished({ repository, published }: ContentPlaces): Promise<void> {
  const commit = await openRepository(repository).head();
  await exportContent({ repository, commit, into: published });
}
