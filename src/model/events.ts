import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_RHYTHMS, EVENT_STATUSES, LEVELS, MONTHS } from './event-words.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';
import { time } from './fields/time.ts';

/** What people come together for: on exact days, or every year in the same months. */
export const events = collection({
  name: 'events',
  group: 'events',
  place: { folder: 'events', isByMunicipality: true },
  format: 'md',
  label: 'Мероприятия',
  labelSingular: 'Мероприятие',
  description:
    'Встречи, обучение, общие дела. Имён подростков здесь нет. После дня события запись сама уйдёт в прошедшие.',
  body: { label: 'Подробнее', hint: 'Программа, что взять с собой, как добраться.' },
  page: 'events/{{slug}}/',
  takenSlugs: ['all', 'calendar', 'list', 'past'],
  schema: () =>
    z
      .strictObject({
        title: line(5, 110).meta({ label: 'Название', hint: 'Например: Выбор наставника в Заречье' }),
        summary: paragraph(20, 300).meta({ label: 'Коротко', hint: 'Что будет и зачем прийти, две фразы.' }),
        kind: choice(EVENT_KINDS).meta({ label: 'Вид' }),
        direction: reference('directions').optional().meta({ label: 'Направление' }),
        level: choice(LEVELS).meta({ label: 'Уровень' }),
        format: choice(EVENT_FORMATS).optional().meta({ label: 'Как проходит' }),
        municipality: municipality(),
        starts: day().optional().meta({ label: 'День', hint: 'Первый день, если их несколько.' }),
        ends: day().optional().meta({ label: 'Последний день', hint: 'Если событие идёт несколько дней.' }),
        startTime: time().optional().meta({ label: 'Начало', hint: 'По местному времени: 14:00' }),
        endTime: time().optional().meta({ label: 'Конец', hint: 'Например: 16:30' }),
        repeats: z
          .strictObject({
            every: choice(EVENT_RHYTHMS).meta({ label: 'Как часто' }),
            until: day().meta({
              label: 'По какой день',
              hint: 'После него встреч нет. Самое большее два года.',
            }),
          })
          .optional()
          .meta({
            label: 'Повторяется',
            hint: 'Если встречи идут одна за другой: каждую субботу до весны.',
            collapsed: true,
          }),
        period: z
          .strictObject({
            words: line(5, 80).meta({ label: 'Словами', hint: 'Например: ежегодно в мае и октябре' }),
            months: list(z.enum(MONTHS)).meta({
              label: 'Месяцы',
              singular: 'месяц',
              hint: 'Пусто, если событие бывает весь год.',
            }),
          })
          .optional()
          .meta({
            label: 'Каждый год',
            hint: 'Вместо дня, если событие повторяется каждый год, а дни ещё не назначены.',
            collapsed: true,
          }),
        place: line(3, 160).optional().meta({ label: 'Место', hint: 'Например: Заречье, библиотека' }),
        organiser: line(3, 160).meta({
          label: 'Кто проводит',
          hint: 'Организация или должность, без имени.',
        }),
        forWhom: line(3, 200)
          .optional()
          .meta({ label: 'Для кого', hint: 'Например: наставники и подростки с семьями' }),
        roles: list(reference('roles')).meta({
          label: 'В чьи календари',
          singular: 'роль',
          hint: 'На эти календари подписываются. Пусто, если событие для всех.',
        }),
        signUp: paragraph(5, 400)
          .optional()
          .meta({ label: 'Как записаться', hint: 'Пара фраз: куда написать и до какого дня.' }),
        takesSignUps: z.boolean().default(false).meta({
          label: 'Запись через сайт',
          hint: 'Тогда на странице события встанет кнопка «Записаться». Она уйдёт, когда событие пройдёт или мест не станет.',
        }),
        link: httpsLink()
          .optional()
          .meta({ label: 'Ссылка', hint: 'Видеовстреча или страница события. Начинается с https://' }),
        status: choice(EVENT_STATUSES).default('open').meta({ label: 'Состояние' }),
        results: paragraph(20, 1000)
          .optional()
          .meta({ label: 'Как прошло', hint: 'Заполните после события: сколько человек, что решили.' }),
        source: line(5, 200)
          .optional()
          .meta({ label: 'Источник', hint: 'Документ, в котором событие названо.' }),
        example: example(),
      })
      .refine(({ starts, period }) => (starts === undefined) !== (period === undefined), {
        path: ['starts'],
        error: 'Укажите либо день, либо «Каждый год»: одно из двух',
      })
      .refine(({ starts, ends }) => !ends || (starts !== undefined && ends > starts), {
        path: ['ends'],
        error: 'Последний день — позже первого; у однодневного события оставьте поле пустым',
      })
      .refine(({ starts, ends, repeats }) => !repeats || (starts !== undefined && ends === undefined), {
        path: ['repeats'],
        error:
          'Повторяется то, что идёт один день: укажите день первой встречи, последний день оставьте пустым',
      })
      .refine(({ starts = '', repeats }) => !repeats || isSoonAfter(repeats.until, starts), {
        path: ['repeats', 'until'],
        error: 'Нужен день позже первой встречи и не дальше двух лет от неё',
      })
      .refine(({ starts = '', repeats }) => repeats?.every !== 'month' || Number(starts.slice(-2)) <= 28, {
        path: ['starts'],
        error: 'Раз в месяц: нужен день не позже 28-го, в других месяцах его может не быть',
      })
      .refine(({ starts, startTime, endTime }) => !(startTime || endTime) || (starts && startTime), {
        path: ['startTime'],
        error: 'Время пишут вместе с днём, конец — вместе с началом',
      })
      .refine(({ ends, startTime, endTime }) => ends || !startTime || !endTime || endTime > startTime, {
        path: ['endTime'],
        error: 'Конец — позже начала',
      })
      .refine(({ starts, format, place }) => !starts || format === 'online' || place, {
        path: ['place'],
        error: 'Напишите, где проходит событие, или выберите «онлайн»',
      }),
});

function isSoonAfter(day: string, first: string): boolean {
  return day > first && Number(day.slice(0, 4)) - Number(first.slice(0, 4)) <= 2;
}

export type EventEntry = Entry<typeof events>;
