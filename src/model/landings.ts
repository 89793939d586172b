import { z } from 'zod';
import { AUDIENCES } from './audiences.ts';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

/** Forms that a landing page may lead to, by their ids; teenagers have none, they call. */
export const LANDING_CALLS = {
  'become-mentor': 'Форма «Хочу стать наставником»',
  'take-part': 'Форма «Ищу наставника для подростка»',
  'join-organisation': 'Форма «Присоединить организацию»',
  'become-partner': 'Форма «Стать партнёром»',
  'start-centre': 'Форма «Хочу организовать центр»',
  'support-us': 'Форма «Помощь проекту»',
  phone: 'Без формы: телефоны',
} as const;

/** Where mentors come from, as the mentor's form asks for it (постановление № 5/7-нл, пункты 18 и 19 плана). */
export const MENTOR_SOURCES = {
  student: 'Студент или студентка',
  teacher: 'Педагог',
  parent: 'Родитель',
  alumnus: 'Выпускник или выпускница',
  partner: 'Предприниматель или партнёр',
  volunteer: 'Волонтёр',
  svo: 'Участник СВО',
  honoured: 'Человек с наградами или заслугами',
} as const;

const lines = () => list(line(5, 160));

/** One page for one audience with one call: where banners, posters and links lead. */
export const landings = collection({
  name: 'landings',
  group: 'media',
  place: { folder: 'landings' },
  format: 'json',
  label: 'Входные страницы',
  labelSingular: 'Входная страница',
  description:
    'Короткая страница для одних читателей: три-пять строк и одна кнопка. Сюда ведут баннеры и листовки.',
  page: 'welcome/{{slug}}/',
  schema: () =>
    z
      .strictObject({
        title: line(5, 80).meta({ label: 'Главные слова', hint: 'Одна мысль, до десяти слов.' }),
        name: line(3, 60).meta({ label: 'Кому', hint: 'Встанет в списке. Например: Студентам' }),
        audience: choice(AUDIENCES).meta({ label: 'К кому обращаемся' }),
        lead: paragraph(20, 300).meta({ label: 'Первые слова', hint: 'Две-три короткие фразы.' }),
        call: line(3, 40).meta({ label: 'Надпись на кнопке', hint: 'Глагол: Стать наставником' }),
        leadsTo: choice(LANDING_CALLS).meta({ label: 'Куда ведёт кнопка' }),
        who: choice(MENTOR_SOURCES)
          .optional()
          .meta({ label: 'Кто вы', hint: 'Этот ответ уже отметится в форме наставника.' }),
        points: lines().meta({ label: 'Коротко о главном', singular: 'строку' }),
        next: lines().meta({ label: 'Что будет дальше', singular: 'строку' }),
        more: z
          .strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })
          .optional()
          .meta({ label: 'Ссылка на подробности' }),
        order: z.int().min(1).meta({ label: 'Место в списке' }),
        source: line(5, 200)
          .optional()
          .meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
      })
      .refine(({ audience, leadsTo }) => audience !== 'teenagers' || leadsTo === 'phone', {
        path: ['leadsTo'],
        error: 'Форм для подростков нет. Выберите «Без формы: телефоны»',
      })
      .refine(({ who, leadsTo }) => who === undefined || leadsTo === 'become-mentor', {
        path: ['who'],
        error: 'Этот ответ есть только в форме наставника. Выберите её или уберите ответ',
      }),
});

export type Landing = Entry<typeof landings>;
