import type { Refusal } from './refusal.ts';

/** All answers at their longest, percent-encoded Cyrillic included, take less. */
export const LARGEST_BODY = 32 * 1024;

/** Reads a body, and stops reading as soon as it is too large. */
export async function readBody(request: Request): Promise<Uint8Array | Refusal> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return TOO_LARGE;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST_BODY) return TOO_LARGE;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const TOO_LARGE: Refusal = {
  status: 413,
  title: 'Ответы слишком длинные',
  advice: [
    'Заявка не принята.',
    'Вернитесь назад: ответы остались в форме. Сократите рассказ о себе и отправьте ещё раз.',
  ],
};
