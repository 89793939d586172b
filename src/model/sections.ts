import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { path } from './fields/path.ts';
import { searchWords } from './fields/search-words.ts';
import { line, paragraph } from './fields/text.ts';

/** The words of a section's page: its name, its first lines, and what it says while it has no entries. */
export const sections = collection({
  name: 'sections',
  group: 'site',
  place: { folder: 'sections' },
  format: 'md',
  label: 'Разделы',
  labelSingular: 'Раздел',
  description: 'Слова в начале каждого раздела и то, что он говорит, пока в нём нет записей.',
  body: { label: 'Подробнее', hint: 'Необязательный текст после первых слов.' },
  page: '{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(3, 100).meta({ label: 'Название раздела' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова', hint: 'Что здесь есть и кому пригодится.' }),
      description: line(20, 200).meta({
        label: 'Для поисковиков',
        hint: 'Одна фраза: её покажут в выдаче и при пересылке ссылки.',
      }),
      searchWords: searchWords(),
      empty: z
        .strictObject({
          title: line(5, 120).meta({
            label: 'Заголовок',
            hint: 'Что планируется: «Первые истории появятся…»',
          }),
          text: paragraph(20, 500).meta({ label: 'Что планируется и как помочь' }),
          label: line(3, 60).optional().meta({ label: 'Надпись кнопки' }),
          path: path().optional(),
        })
        .optional()
        .meta({ label: 'Пока записей нет', collapsed: true }),
      source: line(5, 200)
        .optional()
        .meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
    }),
});

export type Section = Entry<typeof sections>;
