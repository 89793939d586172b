import { lookup } from 'mrmime';
import { feedType } from '../../feed-type.ts';

/**
 * The media type of a built file, with the encoding of all texts here.
 *
 * @param path path of the request, with the base; a folder is its page
 */
export function fileType(path: string, base: string): string {
  const type = feedType(path, base) ?? (path.endsWith('/') ? 'text/html' : lookup(path));
  if (type === undefined) return 'application/octet-stream';
  return TEXT.test(type) ? `${type};charset=utf-8` : type;
}

/** Without a word on it browsers read Russian in the encoding of their country; a feed's type has it already. */
const TEXT = /^(?:text\/[\w-]+|application\/(?:json|xml|manifest\+json))$/;
