import { AwsClient } from 'aws4fetch';
import type { StorageSettings } from '../../settings/storage.ts';
import { SetupError } from '../../setup-error.ts';
import { readListing } from './read-listing.ts';

/** A bucket of an S3-compatible storage. */
export interface Bucket {
  /** What lies in it: MD5 in hex by the object's name. */
  list(): Promise<ReadonlyMap<string, string>>;
  put(key: string, body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Each request is tried five times where the storage is busy or away. Failures are told in words, without the keys. */
export function openBucket({ endpoint, region, bucket, keyId, secret }: StorageSettings): Bucket {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: 4,
  });
  const root = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  const ask = async (address: string, init: RequestInit = {}) => {
    const answer = await client.fetch(address, init).catch((error: unknown) => {
      throw new SetupError(`S3_ENDPOINT: хранилище ${endpoint} не отвечает.`, { cause: error });
    });
    if (!answer.ok) throw new SetupError(await wordsOf(answer, bucket));
    return answer;
  };
  return {
    async list() {
      const found = new Map<string, string>();
      for (let next: string | undefined = ''; next !== undefined; ) {
        const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url' });
        if (next) query.set('continuation-token', next);
        const page = readListing(await (await ask(`${root}?${query}`)).text());
        for (const { key, md5 } of page.objects) found.set(key, md5);
        next = page.next;
      }
      return found;
    },
    put: async (key, body, headers) => {
      await ask(`${root}/${encodeKey(key)}`, { method: 'PUT', body, headers });
    },
    remove: async (key) => {
      await ask(`${root}/${encodeKey(key)}`, { method: 'DELETE' });
    },
  };
}

function encodeKey(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/');
}

async function wordsOf(answer: Response, bucket: string): Promise<string> {
  const code = /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? String(answer.status);
  return WORDS[code]?.(bucket) ?? `Хранилище отказало: ${code}. Повторите команду: начатое она продолжит.`;
}

const WORDS: Readonly<Record<string, (bucket: string) => string>> = {
  NoSuchBucket: (bucket) => `S3_BUCKET: бакета ${bucket} нет. Создайте его или поправьте имя.`,
  AccessDenied: (bucket) =>
    `Ключ не вправе писать в бакет ${bucket}. Дайте сервисному аккаунту роль storage.editor.`,
  InvalidAccessKeyId: () => 'S3_ACCESS_KEY_ID: хранилище не знает такого ключа.',
  SignatureDoesNotMatch: () => 'S3_SECRET_ACCESS_KEY: секрет не подходит к ключу.',
};
