import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';
import { type DecapField, decapFields } from './decap-fields.ts';
import type { Editor } from './editor.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Decap's name of the menu item that holds all settings files. */
export const SETTINGS = 'settings';

export interface DecapOptions {
  readonly editor: Editor;
  /** Address of the site with its base, for the link in the header. */
  readonly siteUrl: string;
  /** Names of the collections that have a preview. */
  readonly previewed: readonly string[];
}

/** Makes Decap's configuration from the model. */
export function toDecap({ editor, siteUrl, previewed }: DecapOptions) {
  const definitions: readonly Collection[] = Object.values(catalogue);
  return {
    load_config_file: false,
    locale: 'ru',
    site_url: siteUrl,
    display_url: siteUrl,
    backend: { name: 'gateway', branch: 'main', commit_messages: COMMIT_MESSAGES },
    publish_mode: 'simple' as const,
    media_folder: 'content',
    public_folder: '',
    media_processing: { enabled: true, strip_metadata: true, width: 2000, quality: 82 },
    slug: { encoding: 'ascii' as const, clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...definitions.filter(isFolder).map((definition) => folderCollection(definition, editor, previewed)),
      {
        name: SETTINGS,
        label: 'Сайт',
        label_singular: 'Настройка',
        description: 'То, что есть на всём сайте. Каждая строка — один файл.',
        delete: false,
        editor: { preview: false },
        files: definitions.filter((definition) => !isFolder(definition)).map(settingsFile),
      },
    ],
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

function isFolder({ place }: Collection): boolean {
  return 'folder' in place;
}

function folderCollection(definition: Collection, editor: Editor, previewed: readonly string[]) {
  const mayAddAndDelete = editor.role === 'chief' && definition.isFixed !== true;
  return {
    ...names(definition),
    folder: `content/${'folder' in definition.place ? definition.place.folder : ''}`,
    extension: definition.format,
    format: definition.format === 'md' ? 'yaml-frontmatter' : 'json',
    identifier_field: 'title',
    sortable_fields: ['title'],
    slug: '{{slug}}',
    ...('folder' in definition.place &&
      definition.place.isByMunicipality && { path: '{{municipality}}/{{slug}}' }),
    ...(definition.page && { preview_path: definition.page }),
    create: mayAddAndDelete,
    delete: mayAddAndDelete,
    // Pictures lie beside their entry.
    media_folder: '',
    public_folder: '',
    editor: { preview: previewed.includes(definition.name) },
    fields: fieldsOf(definition),
  };
}

function settingsFile(definition: Collection) {
  return {
    ...names(definition),
    file: `content/${'file' in definition.place ? definition.place.file : ''}`,
    fields: fieldsOf(definition),
  };
}

function names({ name, label, labelSingular, description }: Collection) {
  return { name, label, label_singular: labelSingular, ...(description && { description }) };
}

function fieldsOf(definition: Collection): DecapField[] {
  const fields = decapFields(jsonSchemaOf(definition));
  return definition.body ? [...fields, bodyField(definition.body)] : fields;
}

function bodyField({ label, hint, required = false }: NonNullable<Collection['body']>): DecapField {
  return {
    name: 'body',
    label,
    ...(hint && { hint }),
    widget: 'richtext',
    required,
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'bulleted-list',
      'numbered-list',
      'quote',
    ],
    editor_components: [],
  };
}
