import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { PreparedFile } from './prepared-files.ts';
import { type Stretch, stretchOf } from './stretch-of.ts';

/** Answers with a file: whole, a stretch of it (206, 416), or that the browser has it (304). */
export function sendFile(request: IncomingMessage, response: ServerResponse, prepared: PreparedFile): void {
  const { headers, etag, size } = prepared;
  if (isKnown(request.headers['if-none-match'], etag)) {
    return void response.writeHead(304, [...headers]).end();
  }
  const stretch = stretchOf(request.headers, { etag, size });
  if (stretch === 'beyond') {
    return void response.writeHead(416, [...headers, 'content-range', `bytes */${size}`]).end();
  }
  const { first, last } = stretch ?? { first: 0, last: size - 1 };
  const extent = ['content-length', String(last - first + 1)];
  if (stretch) extent.push('content-range', `bytes ${first}-${last}/${size}`);
  response.writeHead(stretch ? 206 : 200, [...headers, ...extent]);
  sendBody(request, response, prepared, { first, last });
}

function sendBody(
  { method }: IncomingMessage,
  response: ServerResponse,
  { file, size, body }: PreparedFile,
  { first, last }: Stretch,
): void {
  if (method === 'HEAD') return void response.end();
  if (body) return void response.end(last - first + 1 === size ? body : body.subarray(first, last + 1));
  // When the file cannot be read or the visitor leaves, both ends are closed; nobody is left to be told.
  pipeline(createReadStream(file, { start: first, end: last }), response, () => {});
}

/** RFC 9110, 13.1.2: compared without the mark that a proxy which repacks the answer puts before it. */
function isKnown(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  return known === etag || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
