import type { DecapField } from './decap-fields.ts';
import type { FolderItem } from './menu-items.ts';

/** Where relations of a municipal editor look: the whole list, not only their own entries. */
const whole = (name: string) => `every-${name}`;

/**
 * Narrows the menu to the entries of one municipality; its own page comes first, and whatever else relations name
 * stays readable but hidden.
 *
 * This only spares the editor what the gateway would refuse.
 */
export function ofOneMunicipality(items: readonly FolderItem[], municipality: string) {
  const own = items.filter((item) => 'path' in item).map((item) => ownEntries(item, municipality));
  const territory = items.filter(({ name }) => name === 'municipalities');
  const shown = [...territory.map((item) => ownPage(item, municipality)), ...own];
  const named = new Set(shown.flatMap((item) => relationsOf(fieldsIn(item))));
  const hidden = items.filter(({ name }) => named.has(whole(name))).map(readOnly);
  return [...shown, ...hidden];
}

function ownEntries(item: FolderItem, municipality: string) {
  return {
    ...item,
    filter: { field: 'municipality', value: municipality },
    fields: item.fields.map((field) =>
      field.name === 'municipality'
        ? { name: field.name, label: field.label, widget: 'hidden', default: municipality }
        : towardsWhole(field),
    ),
  };
}

function ownPage({ name, label_singular, description, fields, editor }: FolderItem, municipality: string) {
  const file = `content/municipalities/${municipality}.json`;
  return {
    name,
    label: 'Страница территории',
    label_singular,
    ...(description && { description }),
    delete: false,
    publish: false,
    editor,
    media_folder: '',
    public_folder: '',
    files: [{ name: municipality, label: 'Страница территории', file, fields: fields.map(towardsWhole) }],
  };
}

function readOnly({ view_filters: _, view_groups: __, ...item }: FolderItem) {
  return {
    ...item,
    name: whole(item.name),
    hide: true,
    create: false,
    delete: false,
    sortable_fields: [],
    fields: item.fields.filter(({ name }) => name === 'title'),
  };
}

function towardsWhole(field: DecapField): DecapField {
  const { collection, fields } = field as { collection?: string; fields?: readonly DecapField[] };
  return {
    ...field,
    ...(collection !== undefined && { collection: whole(collection) }),
    ...(fields !== undefined && { fields: fields.map(towardsWhole) }),
  };
}

function fieldsIn(item: ReturnType<typeof ownEntries> | ReturnType<typeof ownPage>): readonly DecapField[] {
  return 'files' in item ? item.files.flatMap(({ fields }) => fields) : item.fields;
}

function relationsOf(fields: readonly DecapField[]): string[] {
  return fields.flatMap(({ collection, fields: inner }) => [
    ...(typeof collection === 'string' ? [collection] : []),
    ...relationsOf((inner ?? []) as readonly DecapField[]),
  ]);
}
