import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { day } from './fields/day.ts';
import { line } from './fields/text.ts';

/**
 * A consent that a person gives, one document per purpose
 * (152-ФЗ, article 9: a consent is drawn up apart from other documents).
 * Where a form asks for it, its version and the hash of its text are stored with each application.
 */
export const consents = collection({
  name: 'consents',
  group: 'documents',
  place: { folder: 'consents' },
  format: 'md',
  label: 'Согласия',
  labelSingular: 'Согласие',
  description: 'Тексты согласий. Изменили текст — поставьте новую дату: старые заявки помнят свою версию.',
  body: { label: 'Текст согласия', required: true },
  page: 'consents/{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(10, 200).meta({ label: 'Название' }),
      checkbox: line(10, 300).meta({ label: 'Слова у галочки', hint: 'Одно согласие — одна галочка.' }),
      giver: line(5, 120).meta({
        label: 'Кто даёт',
        hint: 'С маленькой буквы, как продолжение слова «Даёт»: «взрослый, который хочет стать наставником»',
      }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      version: day().meta({ label: 'Дата версии' }),
      status: z.enum(['проект', 'утверждено']).meta({
        label: 'Состояние',
        hint: 'Проект виден с пометкой. Пока его спрашивает форма, рабочий сайт с ним не соберётся.',
      }),
    }),
});

export type Consent = Entry<typeof consents>;
