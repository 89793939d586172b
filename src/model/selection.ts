import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';
import { WAYS } from './ways.ts';

const lines = () => list(line(3, 200));

/** How mentors are chosen: who may be one, what is looked at, what the law asks to check. */
export const selection = collection({
  name: 'selection',
  group: 'site',
  place: { file: 'selection/mentor-standard.json' },
  format: 'json',
  label: 'Стандарт отбора наставника',
  labelSingular: 'Стандарт отбора наставника',
  description: 'Кто может стать наставником, что смотрят и что проверяют по закону.',
  page: 'selection/',
  schema: () =>
    z.strictObject({
      title: line(3, 100).meta({ label: 'Название страницы' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова' }),
      document: z
        .strictObject({
          title: line(5, 160).meta({ label: 'Название' }),
          note: line(5, 240).meta({ label: 'Когда и от кого ждём' }),
          path: path().optional(),
        })
        .meta({ label: 'Утверждённый документ', hint: 'Пока файла нет, здесь запись о нём.' }),
      may: lines().meta({ label: 'Кто может', singular: 'строку' }),
      mayNot: lines().meta({ label: 'Кому откажут', singular: 'строку' }),
      steps: list(
        z.strictObject({
          title: line(3, 100).meta({ label: 'Шаг' }),
          text: paragraph(5, 400).meta({ label: 'Что происходит' }),
          duration: line(2, 60).optional().meta({ label: 'Сколько времени' }),
        }),
      ).meta({ label: 'Как идёт отбор', singular: 'шаг', summary: '{{fields.title}}' }),
      looks: list(
        z.strictObject({
          title: line(3, 80).meta({ label: 'На что' }),
          text: paragraph(5, 300).meta({ label: 'Что хотят понять' }),
        }),
      ).meta({ label: 'На что смотрят', singular: 'строку', summary: '{{fields.title}}' }),
      tracks: list(
        z.strictObject({
          title: line(3, 100).meta({ label: 'Путь' }),
          way: choice(WAYS).optional().meta({
            label: 'Какой это путь',
            hint: 'По нему требования попадут в памятку после вопросов «Какой путь ваш».',
          }),
          text: paragraph(5, 300).meta({ label: 'Кому он подходит' }),
          checks: lines().meta({ label: 'Что проверяют и что требуют', singular: 'строку' }),
        }),
      ).meta({ label: 'Два пути', singular: 'путь', summary: '{{fields.title}}' }),
      selfCheck: list(
        z.strictObject({
          title: line(3, 80).meta({ label: 'О чём' }),
          items: lines().meta({ label: 'Что отметить', singular: 'строку' }),
        }),
      ).meta({ label: 'Проверьте себя', singular: 'часть', summary: '{{fields.title}}' }),
      source: line(5, 240).meta({ label: 'Источник' }),
    }),
});

export type Selection = Entry<typeof selection>;
