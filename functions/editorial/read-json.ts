import { Refusal } from './refusal.ts';

/** Thirty photos that Decap has already made smaller, in base64. */
const MAX_BYTES = 40 * 1024 * 1024;

/** @throws {Refusal} when the body is not JSON or is longer than 40 MiB */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'Редактор принимает только JSON.');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Refusal(413, 'За один раз слишком много: загрузите картинки по частям.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refusal(400, 'Запрос не дошёл целиком. Повторите.');
  }
}
