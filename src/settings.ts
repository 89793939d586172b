import { resolve } from 'node:path';
import { z } from 'zod';

const origin = z.url({
  protocol: /^https?$/,
  error: 'нужен адрес сайта, например https://nastavnik.example',
});

const environment = z.object({
  SITE_ENV: z
    .enum(['development', 'production'], { error: 'нужно development или production' })
    .default('development'),
  SITE_URL: origin.default('http://localhost:4321'),
  SITE_BASE: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, {
      error: 'нужен путь со знаком / в начале и в конце, например /nastavnichestvo/',
    })
    .default('/'),
  SITE_CONTENT: z.string().min(1).default('content'),
  SITE_CACHE: z.string().min(1).default('node_modules/.astro'),
  MAP_TILES_URL: z.url({ error: 'нужен адрес плиток вида https://tiles.example/{z}/{x}/{y}.png' }).optional(),
});

/** What the build takes from outside. This is its only reader of the environment. */
export const settings = readSettings(process.env);

// Astro would let a BASE_URL of the machine stand in for its own, and every link would lead past the section.
process.env.BASE_URL = settings.base;

export function readSettings(variables: Readonly<Record<string, string | undefined>>) {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(filled);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`Настройки сборки: ${problems.join('; ')}`);
  }
  const { SITE_ENV, SITE_URL, SITE_BASE, SITE_CONTENT, SITE_CACHE, MAP_TILES_URL } = result.data;
  return {
    isProduction: SITE_ENV === 'production',
    url: SITE_URL,
    /** Path of the site on its host, `/` or `/section/`. */
    base: SITE_BASE,
    contentFolder: resolve(SITE_CONTENT),
    /** Kept between builds; two builds at a time need two of them. */
    cacheFolder: resolve(SITE_CACHE),
    mapTilesUrl: MAP_TILES_URL,
  } as const;
}
