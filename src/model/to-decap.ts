import type { PublishingMode } from './editor.ts';
import { type MenuOptions, menuItems } from './menu-items.ts';

export interface DecapOptions extends MenuOptions {
  /** Address of the site with its base, for the link in the header. */
  readonly siteUrl: string;
  readonly mode: PublishingMode;
  /** Decap's backend and its options, the name first. */
  readonly backend: { readonly name: string; readonly [option: string]: string };
}

/** Makes Decap's configuration from the model. */
export function toDecap({ siteUrl, mode, backend, ...menu }: DecapOptions) {
  return {
    load_config_file: false,
    locale: 'ru',
    site_url: siteUrl,
    display_url: siteUrl,
    backend: { branch: 'main', commit_messages: COMMIT_MESSAGES, ...backend },
    publish_mode: mode === 'review' ? ('editorial_workflow' as const) : ('simple' as const),
    media_folder: 'content',
    public_folder: '',
    media_processing: { enabled: true, strip_metadata: true, width: 2000, quality: 82 },
    slug: { encoding: 'ascii' as const, clean_accents: true, sanitize_replacement: '-' },
    collections: menuItems(menu),
  };
}

const COMMIT_MESSAGES = {
  create: 'Новая запись: {{collection}} «{{slug}}»',
  update: 'Правка: {{collection}} «{{slug}}»',
  delete: 'Удаление: {{collection}} «{{slug}}»',
  uploadMedia: 'Картинка: {{path}}',
  deleteMedia: 'Удаление картинки: {{path}}',
};

export type DecapConfig = ReturnType<typeof toDecap>;
