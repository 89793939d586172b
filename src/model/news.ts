import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { consentRecord } from './fields/consent-record.ts';
import { cover } from './fields/cover.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';

/** What happened in the system or in one municipality. */
export const news = collection({
  name: 'news',
  group: 'media',
  place: { folder: 'news', isByMunicipality: true },
  format: 'md',
  label: 'Новости',
  labelSingular: 'Новость',
  description: 'Коротко о том, что произошло. Подростков не называют по имени и не показывают в лицо.',
  body: { label: 'Текст новости', required: true },
  page: 'news/{{slug}}/',
  takenSlugs: ['list'],
  schema: (kit) =>
    z.strictObject({
      title: line(10, 120).meta({ label: 'Заголовок', hint: 'Что случилось: кто и что сделал.' }),
      day: day().meta({ label: 'Дата новости' }),
      summary: paragraph(20, 300).meta({ label: 'Первые слова', hint: 'Самое важное, две фразы.' }),
      municipality: municipality(),
      cover: cover(kit).optional().meta({ label: 'Снимок', collapsed: true }),
      consent: consentRecord().optional().meta({
        label: 'Согласие на публикацию',
        hint: 'Нужно, если взрослый назван по имени или приведены его слова.',
      }),
      publishFrom: day().optional().meta({ label: 'Показать с', hint: 'Пусто — сразу.' }),
      example: example(),
    }),
});

export type News = Entry<typeof news>;
