import type { Editor } from '../../src/model/editor.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import { PUBLISHED, type Repository } from './git/repository.ts';
import { mustBeAllowed } from './must-be-allowed.ts';
import { Refusal } from './refusal.ts';
import { draftPlace } from './review/draft-place.ts';
import { refusalFor } from './rights.ts';

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

interface BlobAddress {
  /** `<hash>.<ending>` */
  readonly name: string;
  /** `path`, and `draft` for a picture that is not published. */
  readonly searchParams: URLSearchParams;
  /** The version that the browser has kept. */
  readonly knownTag: string | null;
}

/** Sends a picture that lies, in this very version, at a path that the editor may see. */
export async function sendBlob(
  repository: Repository,
  editor: Editor,
  { name, searchParams, knownTag }: BlobAddress,
): Promise<Response> {
  const [, id = '', ending = ''] = /^([0-9a-f]{40})\.([a-z]+)$/.exec(name) ?? [];
  const type = TYPES[ending];
  if (!type) throw new Refusal(404, NOT_THERE);
  const path = searchParams.get('path') ?? '';
  mustBeAllowed(editor, 'read', path);
  if (ownerOfPath(path)?.kind !== 'picture') throw new Refusal(404, NOT_THERE);
  const branch = branchOf(editor, searchParams.get('draft'));
  const file = branch && (await repository.fetch(branch, path));
  if (!file || file.id !== id) throw new Refusal(404, NOT_THERE);
  const isDraft = searchParams.has('draft');
  const headers = {
    'content-type': type,
    'cache-control': isDraft ? ASK_EACH_TIME : 'private, max-age=31536000, immutable',
    etag: `"${id}"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
  if (headers.etag === knownTag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.content), { headers });
}

/** What a draft shows is seen by those who may see it now: it may be dropped, and the next editor here be another. */
const ASK_EACH_TIME = 'private, no-cache';

const NOT_THERE = 'Такой картинки нет.';

/** The published branch, or that of a draft which the editor may see. */
function branchOf(editor: Editor, draft: string | null): string | undefined {
  if (draft === null) return PUBLISHED;
  const [collection = '', ...slug] = draft.split('/');
  const { path, ref } = draftPlace(collection, slug.join('/'));
  return refusalFor(editor, 'change', path) ? undefined : ref;
}
