import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line } from './fields/text.ts';

/** Where the site's data come from, with their licences; shown under the map. */
export const sources = collection({
  name: 'sources',
  group: 'site',
  place: { file: 'region/sources.json' },
  format: 'json',
  label: 'Источники данных',
  labelSingular: 'Источники данных',
  description: 'Откуда карта, координаты, названия и численность. Строки видны под картой.',
  schema: () =>
    z.strictObject({
      rows: list(
        z.strictObject({
          what: line(3, 200).meta({ label: 'Что взято' }),
          from: line(2, 200).meta({ label: 'Откуда' }),
          licence: line(2, 120).meta({ label: 'На каких условиях' }),
        }),
      ).meta({ label: 'Источники', singular: 'источник', summary: '{{fields.what}}: {{fields.from}}' }),
    }),
});

export type Sources = Entry<typeof sources>;
