import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type PolicyGround, securityHeaders } from '../../security-headers.ts';
import { cacheRule } from './cache-rule.ts';
import { fileType } from './file-type.ts';
import type { FileForm } from './list-files.ts';

/** A file with all that is said of it, ready to be sent. */
export interface PreparedFile {
  readonly file: string;
  readonly size: number;
  readonly etag: string;
  /** Names and values in turn. The length is not among them. */
  readonly headers: readonly string[];
  /** Of a small file; a large one is read while it is sent. */
  readonly body: Buffer | undefined;
}

export interface PreparedFiles {
  /** What is in memory, at once. */
  ready(form: FileForm): PreparedFile | undefined;
  /** Reads a file; rejects when it cannot be read. */
  prepare(form: FileForm): Promise<PreparedFile>;
}

/** Pages, styles and scripts are far below; beyond are archives, videos and the editor's program. */
const SMALL = 256 * 1024;
/** All packed texts of the shipped site are 6 MB. Two builds are served at a time. */
const MEMORY = 48 * 1024 * 1024;

/** Keeps what was asked for last in memory, up to a size. */
export function createPreparedFiles(ground: PolicyGround): PreparedFiles {
  const kept = new Map<FileForm, PreparedFile>();
  let used = 0;
  return {
    ready: (form) => kept.get(form),
    async prepare(form) {
      const prepared = await read(form, ground);
      if (prepared.body && !kept.has(form)) {
        kept.set(form, prepared);
        used += prepared.size;
        used -= forgetOldest(kept, used - MEMORY);
      }
      return prepared;
    },
  };
}

/** @returns how many bytes were let go */
function forgetOldest(kept: Map<FileForm, PreparedFile>, surplus: number): number {
  let freed = 0;
  for (const [form, { size }] of kept) {
    if (freed >= surplus) break;
    kept.delete(form);
    freed += size;
  }
  return freed;
}

async function read(form: FileForm, ground: PolicyGround): Promise<PreparedFile> {
  const { size, mtimeMs } = await stat(form.file);
  if (size > SMALL) return prepare(form, ground, size, `"${size}-${Math.round(mtimeMs)}"`, undefined);
  const body = await readFile(form.file);
  // Of the content: a page that the next build has made again as it was is not sent again.
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return prepare(form, ground, body.length, etag, body);
}

function prepare(
  { path, file, encoding, varies }: FileForm,
  ground: PolicyGround,
  size: number,
  etag: string,
  body: Buffer | undefined,
): PreparedFile {
  const address = ground.base + path.slice(1);
  const headers = {
    'content-type': fileType(address, ground.base),
    etag,
    'cache-control': cacheRule(path),
    'accept-ranges': 'bytes',
    ...(varies && { vary: 'accept-encoding' }),
    ...(encoding && { 'content-encoding': encoding }),
    ...securityHeaders(address, ground),
  };
  return { file, size, etag, headers: Object.entries(headers).flat(), body };
}
