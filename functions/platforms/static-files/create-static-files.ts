import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PolicyGround } from '../../security-headers.ts';
import { chooseForm } from './choose-form.ts';
import { listFiles } from './list-files.ts';
import { createPreparedFiles } from './prepared-files.ts';
import { sendFile } from './send-file.ts';

/** Answers a request, or calls `next` when no such file was built. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files that a build made, and only those: the list is read once, so a file that appears later, a
 * dot-file, a packed copy by its own name or a path with `..` is not found. Requests come with the base path already
 * taken off.
 *
 * @param folder absolute path of the built site
 */
export function createStaticFiles(folder: string, ground: PolicyGround): StaticFiles {
  const files = listFiles(folder);
  const prepared = createPreparedFiles(ground);
  return (request, response, next) => {
    const file = files.get(pathOf(request.url ?? '/'));
    if (!file) return next();
    const form = chooseForm(file, request.headers['accept-encoding']);
    const ready = prepared.ready(form);
    if (ready) return sendFile(request, response, ready);
    prepared.prepare(form).then(
      (fresh) => sendFile(request, response, fresh),
      // What the list knows, the disk has lost.
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? next() : response.destroy()),
    );
  };
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  const path = end === -1 ? url : url.slice(0, end);
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
