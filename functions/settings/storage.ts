import { z } from 'zod';

/** The settings of `npm run publish:s3` by their names, each read and checked. */
export const storage = z.object({
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
