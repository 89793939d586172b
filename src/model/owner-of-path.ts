import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';

export interface OwnedPath {
  readonly definition: Collection;
  readonly kind: 'entry' | 'picture';
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PICTURE = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:jpe?g|png|webp)$/i;

/**
 * Which collection a repository path belongs to: `content/<folder>/<slug>.<format>`, a settings file,
 * or a picture beside entries. Anything else, tricks such as `..` included, belongs to none.
 */
export function ownerOfPath(path: string): OwnedPath | undefined {
  const [root, folder = '', file = '', ...rest] = path.split('/');
  if (root !== 'content' || rest.length > 0) return undefined;
  for (const definition of Object.values(catalogue) as Collection[]) {
    const kind = kindIn(definition, folder, file);
    if (kind) return { definition, kind };
  }
  return undefined;
}

function kindIn({ place, format }: Collection, folder: string, file: string): OwnedPath['kind'] | undefined {
  if ('file' in place) return place.file === `${folder}/${file}` ? 'entry' : undefined;
  if (place.folder !== folder) return undefined;
  if (file.endsWith(`.${format}`) && SLUG.test(file.slice(0, -format.length - 1))) return 'entry';
  return PICTURE.test(file) ? 'picture' : undefined;
}
