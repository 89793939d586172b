import { NOT_TAKEN, type Refusal } from './refusal.ts';

/** All answers of any form at their longest take less; a Cyrillic letter is six bytes of a posted form. */
export const LARGEST_BODY = 96 * 1024;

/**
 * Reads a body, and stops reading as soon as it is too large.
 *
 * @param largest in bytes
 */
export async function readBody(request: Request, largest = LARGEST_BODY): Promise<Uint8Array | Refusal> {
  const declared = request.headers.get('content-length');
  if (Number(declared ?? 0) > largest) return TOO_LARGE;
  // A server gives no more of a body than was declared. In one piece it is read several times faster than in parts.
  const body =
    declared === null ? await readParts(request, largest) : new Uint8Array(await request.arrayBuffer());
  return body && body.byteLength <= largest ? body : TOO_LARGE;
}

async function readParts(request: Request, largest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const TOO_LARGE: Refusal = {
  status: 413,
  title: 'Ответы слишком длинные',
  advice: [
    NOT_TAKEN,
    'Вернитесь назад: ответы остались в форме. Сократите самые длинные и отправьте ещё раз.',
  ],
};
