import { resolve } from 'node:path';
import { z } from 'zod';
import { readTimeZone } from './content-check/read-time-zone.ts';
import { isEmail } from './text/email.ts';
import { isBareOrigin } from './text/is-bare-origin.ts';
import { regionDay } from './text/region-day.ts';

const origin = z
  .url({ protocol: /^https?$/, abort: true, error: 'нужен адрес сайта, например https://nastavnik.example' })
  .refine(isBareOrigin, {
    error: 'нужен адрес без пути, например https://nastavnik.example; путь раздела впишите в SITE_BASE',
  });

/** Tiles under the detailed map, and whose they are. */
export interface MapTiles {
  readonly url: string;
  readonly attribution: string;
}

/** Where the editor keeps what is written: the site's own gateway, or a project on a GitLab server. */
export type EditorBackend =
  | { readonly kind: 'gateway' }
  | {
      readonly kind: 'gitlab';
      /** Origin of the server: `https://gitlab.com`. */
      readonly server: string;
      /** `group/project` */
      readonly repository: string;
      /** Of the application that GitLab knows the editor's page as. */
      readonly appId: string;
    };

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
  SITE_TODAY: z.iso.date({ error: 'нужна дата вида 2026-11-22' }).optional(),
  SITE_CONTENT: z.string().min(1).default('content'),
  SITE_CACHE: z.string().min(1).default('node_modules/.astro'),
  SITE_CHECKED: z.enum(['yes', 'no'], { error: 'нужно yes или no' }).default('no'),
  SITE_COMPRESSION: z.enum(['on', 'off'], { error: 'нужно on или off' }).default('on'),
  MAP_TILES_URL: z.url({ error: 'нужен адрес плиток вида https://tiles.example/{z}/{x}/{y}.png' }).optional(),
  MAP_TILES_ATTRIBUTION: z.string().max(200, { error: 'нужно до 200 знаков' }).optional(),
  SITE_EDITOR: z.enum(['gateway', 'gitlab'], { error: 'нужно gateway или gitlab' }).default('gateway'),
  SITE_EDITOR_SERVER: z
    .url({
      protocol: /^https$/,
      abort: true,
      error: 'нужен адрес сервера GitLab, например https://gitlab.com',
    })
    .refine(isBareOrigin, { error: 'нужен адрес без пути, например https://gitlab.com' })
    .default('https://gitlab.com'),
  SITE_EDITOR_REPOSITORY: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, { error: 'нужен проект GitLab вида gruppa/proekt' })
    .optional(),
  SITE_EDITOR_APP_ID: z
    .string()
    .regex(/^[\w-]+$/, { error: 'нужен Application ID из настроек GitLab' })
    .optional(),
  OPERATOR_EMAIL: z.string().refine(isEmail, { error: 'нужен адрес почты' }).optional(),
});

/** What the build takes from outside. This is its only reader of the environment. */
export const settings = readSettings(process.env);

// Astro would let a BASE_URL of the machine stand in for its own, and every link would lead past the section.
process.env.BASE_URL = settings.base;

// Pagefind's own program hears of the size of the index's parts from here alone. By its own figure, 20,000, each word
// of a query costs 25 KB; by this one 4.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '2500';

export function readSettings(variables: Readonly<Record<string, string | undefined>>) {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(filled);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`Настройки сборки: ${problems.join('; ')}`);
  }
  const { SITE_ENV, SITE_URL, SITE_BASE, SITE_TODAY, SITE_CONTENT, SITE_CACHE, OPERATOR_EMAIL } = result.data;
  const contentFolder = resolve(SITE_CONTENT);
  const timeZone = readTimeZone(contentFolder);
  return {
    isProduction: SITE_ENV === 'production',
    /** Whether who asks for the build checks the content, and throws the build away when it is not sound. */
    isChecked: result.data.SITE_CHECKED === 'yes',
    /** Whether packed copies are laid beside the files. */
    isCompressed: result.data.SITE_COMPRESSION === 'on',
    /** `YYYY-MM-DD`: what is over, open or expired is judged by this day. */
    today: SITE_TODAY ?? regionDay(new Date(), timeZone),
    /** Of the region, by its name in the tz database. */
    timeZone,
    url: SITE_URL,
    /** Path of the site on its host, `/` or `/section/`. */
    base: SITE_BASE,
    contentFolder,
    /** Kept between builds; two builds at a time need two of them. */
    cacheFolder: resolve(SITE_CACHE),
    mapTiles: mapTilesOf(result.data),
    editor: editorOf(result.data),
    /** Takes the place of the operator's address in the content. */
    operatorEmail: OPERATOR_EMAIL,
  } as const;
}

function mapTilesOf({
  MAP_TILES_URL,
  MAP_TILES_ATTRIBUTION,
}: z.infer<typeof environment>): MapTiles | undefined {
  if (MAP_TILES_URL === undefined) return undefined;
  if (MAP_TILES_ATTRIBUTION !== undefined) return { url: MAP_TILES_URL, attribution: MAP_TILES_ATTRIBUTION };
  throw new Error(
    'Настройки сборки: MAP_TILES_ATTRIBUTION: подпишите, чьи плитки под картой, например © Участники OpenStreetMap',
  );
}

function editorOf({
  SITE_EDITOR,
  SITE_EDITOR_SERVER: server,
  SITE_EDITOR_REPOSITORY: repository,
  SITE_EDITOR_APP_ID: appId,
}: z.infer<typeof environment>): EditorBackend {
  if (SITE_EDITOR === 'gateway') return { kind: 'gateway' };
  if (repository !== undefined && appId !== undefined) return { kind: 'gitlab', server, repository, appId };
  throw new Error(
    'Настройки сборки: с SITE_EDITOR=gitlab впишите SITE_EDITOR_REPOSITORY (gruppa/proekt) и SITE_EDITOR_APP_ID (Application ID из настроек GitLab)',
  );
}
