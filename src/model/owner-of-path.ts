import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';

export interface OwnedPath {
  readonly definition: Collection;
  readonly kind: 'entry' | 'picture' | 'video';
  /** The municipality whose folder it lies in. */
  readonly municipality?: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PICTURE = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:jpe?g|png|webp)$/i;
/** A film and its subtitles: whoever keeps the site lays them there, editors do not upload them. */
const VIDEO = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp4|webm|vtt)$/;

/**
 * Which collection a repository path belongs to: `content/<folder>/<slug>.<format>`, the same in a municipality's
 * folder, a settings file, or a picture or video beside entries. Anything else, tricks such as `..` included, belongs
 * to none.
 */
export function ownerOfPath(path: string): OwnedPath | undefined {
  const [root, folder = '', ...inside] = path.split('/');
  const file = inside.pop() ?? '';
  const [municipality, ...rest] = inside;
  if (root !== 'content' || rest.length > 0) return undefined;
  if (municipality !== undefined && !SLUG.test(municipality)) return undefined;
  for (const definition of Object.values(catalogue) as Collection[]) {
    const kind = kindIn(definition, { folder, municipality, file });
    if (!kind) continue;
    return { definition, kind, ...(municipality !== undefined && { municipality }) };
  }
  return undefined;
}

interface Parts {
  readonly folder: string;
  readonly municipality: string | undefined;
  readonly file: string;
}

function kindIn({ place, format }: Collection, parts: Parts): OwnedPath['kind'] | undefined {
  const { folder, municipality, file } = parts;
  if ('file' in place) {
    return municipality === undefined && place.file === `${folder}/${file}` ? 'entry' : undefined;
  }
  if (place.folder !== folder || (municipality !== undefined && !place.isByMunicipality)) return undefined;
  if (file.endsWith(`.${format}`) && SLUG.test(file.slice(0, -format.length - 1))) return 'entry';
  if (VIDEO.test(file)) return 'video';
  return PICTURE.test(file) ? 'picture' : undefined;
}
