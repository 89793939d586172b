import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

/** Whom a visitor tells; in the order of the page. */
export const SHARE_READERS = {
  adults: 'Тем, кто мог бы стать наставником',
  families: 'Родителям и подросткам',
  organisations: 'Школе, группе, организации',
} as const;

/** Ready words that a visitor sends on; they name nobody and ask for nobody's data. */
export const shareTexts = collection({
  name: 'share-texts',
  group: 'media',
  place: { folder: 'share-texts' },
  format: 'json',
  label: 'Тексты, чтобы поделиться',
  labelSingular: 'Текст, чтобы поделиться',
  description: 'Готовые слова для чатов, групп и сайтов. Ссылку сайт добавит сам.',
  page: 'share/',
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Кому и куда', hint: 'Например: Другу в чат' }),
      readers: choice(SHARE_READERS).meta({ label: 'Для кого' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      text: paragraph(20, 800).meta({ label: 'Слова', hint: 'Без имён. Пустая строка делит абзацы.' }),
      page: path().meta({ label: 'Куда ведёт ссылка', hint: 'Например: /become-mentor/' }),
      leadsToTerritory: z.boolean().default(false).meta({
        label: 'Когда выбрана территория, вести на её страницу',
      }),
    }),
});

export type ShareText = Entry<typeof shareTexts>;
