import { catalogue } from '../../../src/model/catalogue.ts';
import type { Collection } from '../../../src/model/collection.ts';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { Refusal } from '../refusal.ts';

/** All drafts, a branch for each. */
export const DRAFTS = 'refs/heads/drafts/';

/** Where the draft of an entry is kept. */
export interface DraftPlace {
  /** As Decap names them: `practices`, `ishim/dvor`. */
  readonly collection: string;
  readonly slug: string;
  /** The entry's file in the repository. */
  readonly path: string;
  readonly ref: string;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws {Refusal} 422 when the model has no such entry, tricks such as `..` included */
export function draftPlace(collection: string, slug: string): DraftPlace {
  const place = findPlace(collection, slug);
  if (place) return place;
  throw new Refusal(422, `Редактор не знает записи «${slug}» в разделе «${collection}».`);
}

/** The place that a branch was made for; `undefined` for one that somebody made by hand. */
export function placeOfRef(ref: string): DraftPlace | undefined {
  const [collection = '', slug = ''] = ref.slice(DRAFTS.length).split('/');
  const place = findPlace(collection, slug.replace('--', '/'));
  return place?.ref === ref ? place : undefined;
}

function findPlace(collection: string, slug: string): DraftPlace | undefined {
  const names = [collection, ...slug.split('/')];
  const path = names.every((name) => NAME.test(name)) ? pathOf(collection, slug) : undefined;
  if (path === undefined || ownerOfPath(path)?.kind !== 'entry') return undefined;
  // A branch named `ishim` would stand in the way of `ishim/dvor`; no name of an entry holds two hyphens in a row.
  return { collection, slug, path, ref: `${DRAFTS}${collection}/${slug.replace('/', '--')}` };
}

/** A settings file is named by its slug: Decap may gather several under one menu item. */
function pathOf(collection: string, slug: string): string | undefined {
  const folder = placeIn(collection);
  if (folder && 'folder' in folder.place) return `content/${folder.place.folder}/${slug}.${folder.format}`;
  const file = placeIn(slug);
  return file && 'file' in file.place ? `content/${file.place.file}` : undefined;
}

function placeIn(name: string): Collection | undefined {
  return Object.hasOwn(catalogue, name) ? catalogue[name as keyof typeof catalogue] : undefined;
}
