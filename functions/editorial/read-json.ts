import { Refusal } from './refusal.ts';

/** The largest picture that is taken, in base64, with the longest text. */
const MAX_BYTES = 22 * 1024 * 1024;

/**
 * @param maxBytes 22 MiB when not told
 * @throws {Refusal} when the body is not JSON or is longer
 */
export async function readJson(request: Request, maxBytes = MAX_BYTES): Promise<unknown> {
  if (!/^application\/json(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'Редактор принимает только JSON.');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Refusal(413, 'За один раз слишком много: загрузите картинки по одной.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refusal(400, 'Запрос не дошёл целиком. Повторите.');
  }
}
