import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';
import { type DecapField, decapFields } from './decap-fields.ts';
import type { Editor } from './editor.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { listViews } from './list-views.ts';
import { MENU_GROUPS } from './menu-groups.ts';
import { ofOneMunicipality } from './of-one-municipality.ts';

/** Decap's name of the menu item that holds all settings files. */
export const SETTINGS = 'settings';

export interface MenuOptions {
  readonly editor: Editor;
  /** Names of the collections that have a preview. */
  readonly previewed: readonly string[];
  /** `YYYY-MM-DD`; what was confirmed before this day wants a look. */
  readonly staleBefore: string;
}

/** Decap's collections for an editor, in the order of the menu. */
export function menuItems(options: MenuOptions) {
  const { editor } = options;
  const definitions: readonly Collection[] = Object.values(catalogue);
  const ordered = Object.keys(MENU_GROUPS).flatMap((group) =>
    definitions.filter((definition) => definition.group === group),
  );
  const folders = ordered.filter(isFolder).map((definition) => folderItem(definition, options));
  if (editor.role === 'municipal') return ofOneMunicipality(folders, editor.municipality);
  return [...folders, settingsItem(ordered.filter((definition) => !isFolder(definition)))];
}

export type FolderItem = ReturnType<typeof folderItem>;

function isFolder({ place }: Collection): boolean {
  return 'folder' in place;
}

function folderItem(definition: Collection, { editor, previewed, staleBefore }: MenuOptions) {
  const isChief = editor.role === 'chief';
  const isFixed = definition.isFixed === true;
  const fields = fieldsOf(definition);
  const place = 'folder' in definition.place ? definition.place : { folder: '' };
  return {
    ...names(definition),
    folder: `content/${place.folder}`,
    extension: definition.format,
    format: definition.format === 'md' ? 'yaml-frontmatter' : 'json',
    identifier_field: 'title',
    slug: '{{slug}}',
    ...(place.isByMunicipality && { path: '{{municipality}}/{{slug}}' }),
    // An entry's name holds the folder of its municipality.
    ...(definition.page && { preview_path: definition.page, preview_path_preserve_slashes: true }),
    ...listViews({
      fields,
      staleBefore,
      isOfManyMunicipalities: isChief && place.isByMunicipality === true,
    }),
    create: !isFixed,
    delete: isChief && !isFixed,
    publish: isChief,
    // Pictures lie beside their entry.
    media_folder: '',
    public_folder: '',
    editor: { preview: previewed.includes(definition.name) },
    fields,
  };
}

function settingsItem(definitions: readonly Collection[]) {
  return {
    name: SETTINGS,
    label: 'Настройки и цели',
    label_singular: 'Настройка',
    description: 'То, что есть на всём сайте. Каждая строка — один файл.',
    delete: false,
    editor: { preview: false },
    files: definitions.map((definition) => ({
      ...names(definition),
      file: `content/${'file' in definition.place ? definition.place.file : ''}`,
      fields: fieldsOf(definition),
    })),
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
