import type { Repository } from './git/repository.ts';
import { Refusal } from './refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Sends a picture by its hash; the hash never changes meaning, so the browser may keep it. */
export async function sendBlob(repository: Repository, name: string): Promise<Response> {
  const [, id = '', ending = ''] = /^([0-9a-f]{40})\.([a-z]+)$/.exec(name) ?? [];
  const type = TYPES[ending];
  if (!type) throw new Refusal(404, 'Такой картинки нет.');
  const [blob] = await repository.read([id]).catch(() => []);
  if (!blob) throw new Refusal(404, 'Такой картинки нет.');
  const headers = {
    'content-type': type,
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
  return new Response(new Uint8Array(blob), { headers });
}
