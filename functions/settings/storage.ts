import { z } from 'zod';
import { SetupError } from '../setup-error.ts';

/** Where `npm run publish:s3` puts the pages. */
export interface StorageSettings {
  /** `https://storage.yandexcloud.net`, without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly keyId: string;
  readonly secret: string;
}

/**
 * Reads the settings of a storage.
 *
 * @throws SetupError with one readable line per wrong setting: its name and what to write
 */
export function storageSettings(variables: Readonly<Record<string, string | undefined>>): StorageSettings {
  const { success, data, error } = storage.safeParse(variables);
  if (!success) {
    throw new SetupError(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  return {
    endpoint: data.S3_ENDPOINT,
    region: data.S3_REGION,
    bucket: data.S3_BUCKET,
    keyId: data.S3_ACCESS_KEY_ID,
    secret: data.S3_SECRET_ACCESS_KEY,
  };
}

const storage = z.object({
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'нужен адрес хранилища, например https://storage.yandexcloud.net' })
    .default('https://storage.yandexcloud.net'),
  S3_REGION: z.string().default('ru-central1'),
  S3_BUCKET: z
    .string({ error: 'впишите имя бакета, например nastavnik-site' })
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
      error: 'нужно имя бакета: латинские буквы, цифры и дефис, например nastavnik-site',
    }),
  S3_ACCESS_KEY_ID: z.string({ error: 'впишите номер статического ключа сервисного аккаунта' }),
  S3_SECRET_ACCESS_KEY: z.string({ error: 'впишите секрет статического ключа сервисного аккаунта' }),
});
