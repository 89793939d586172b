import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { phone } from './fields/phone.ts';
import { pointStatus } from './fields/point-status.ts';
import { proof } from './fields/proof.ts';
import { line, paragraph } from './fields/text.ts';

const latitude = () => z.number().min(41).max(82).meta({ label: 'Широта' });
const longitude = () => z.number().min(19).max(180).meta({ label: 'Долгота' });

/** The municipalities of the region. Their list is given; editors change what stands inside. */
export const municipalities = collection({
  name: 'municipalities',
  group: 'territory',
  place: { folder: 'municipalities' },
  format: 'json',
  label: 'Муниципалитеты',
  labelSingular: 'Муниципалитет',
  description: 'Страница территории: слова о наставничестве и рабочий контакт координатора.',
  page: 'municipalities/{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(4, 120).meta({ label: 'Полное название', hint: 'Например: Абатский муниципальный округ' }),
      short: line(3, 40).meta({ label: 'Коротко', hint: 'Так подписано на карте.' }),
      type: line(4, 60).meta({ label: 'Вид', hint: 'Например: муниципальный округ' }),
      formerNames: list(line(3, 120)).meta({
        label: 'Прежние названия',
        singular: 'название',
        hint: 'По ним территорию тоже найдут в поиске.',
      }),
      lead: paragraph(10, 600).optional().meta({
        label: 'О наставничестве здесь',
        hint: 'Две-три фразы: что уже есть, кого ждут, куда прийти.',
      }),
      body: line(5, 200).optional().meta({
        label: 'Ответственный орган',
        hint: 'Кто в муниципалитете отвечает за наставничество: «Комитет по делам молодёжи».',
      }),
      coordinator: z
        .strictObject({
          post: line(3, 160).meta({
            label: 'Должность',
            hint: 'Без фамилии: «координатор наставничества, комитет по делам молодёжи».',
          }),
          email: email().meta({
            label: 'Рабочая почта',
            hint: 'Сюда придёт копия заявок с этой территории.',
          }),
          phone: phone().optional().meta({ label: 'Рабочий телефон' }),
          hours: line(3, 120).optional().meta({ label: 'Когда отвечает' }),
          confirmedAt: confirmedAt(),
        })
        .optional()
        .meta({ label: 'Координатор', collapsed: false }),
      plan: z
        .strictObject({
          title: line(5, 200).meta({ label: 'Название' }),
          day: day().meta({ label: 'Когда утверждён' }),
          href: proof().optional().meta({ label: 'Где прочитать', hint: 'Адрес страницы: https://…' }),
        })
        .optional()
        .meta({ label: 'Муниципальный план', collapsed: true }),
      roadmap: list(
        z
          .strictObject({
            point: z.int().min(1).meta({ label: 'Пункт плана региона', hint: 'Номер: например, 13' }),
            status: pointStatus(),
            day: day().optional().meta({ label: 'Когда сделано' }),
            proof: proof().optional(),
            example: example(),
          })
          .refine(({ status, proof }) => status !== 'done' || proof !== undefined, {
            error: 'Сделанному пункту нужно подтверждение',
            path: ['proof'],
          }),
      ).meta({
        label: 'Дорожная карта: что сделано',
        singular: 'отметку',
        summary: 'Пункт {{fields.point}}: {{fields.status}}',
        hint: 'О пунктах без отметки страница говорит: «впереди».',
      }),
      centre: z
        .strictObject({
          name: line(2, 60).meta({ label: 'Название' }),
          type: line(3, 40).meta({ label: 'Вид', hint: 'Например: город, село, станица' }),
          isOutside: z.boolean().default(false).meta({ label: 'Стоит за пределами территории' }),
          latitude: latitude(),
          longitude: longitude(),
        })
        .meta({ label: 'Административный центр', collapsed: true }),
      population: z
        .strictObject({
          count: z.int().min(1).meta({ label: 'Человек' }),
          asOf: day().meta({ label: 'На дату' }),
          kind: z.enum(['оценка', 'перепись']).meta({ label: 'Откуда' }),
        })
        .optional()
        .meta({ label: 'Население', collapsed: true }),
      oktmo: z
        .string()
        .regex(/^\d{8}$/, { error: 'Код ОКТМО — восемь цифр' })
        .optional()
        .meta({
          label: 'Код ОКТМО',
          hint: 'Только проверенный по классификатору.',
        }),
      map: z
        .strictObject({
          latitude: latitude().meta({ label: 'Широта подписи' }),
          longitude: longitude().meta({ label: 'Долгота подписи' }),
          labelSide: z
            .enum(['left', 'right', 'above', 'below', 'right-up', 'left-second-line', 'right-second-line'])
            .meta({
              label: 'С какой стороны подпись',
              optionLabels: {
                left: 'слева',
                right: 'справа',
                above: 'сверху',
                below: 'снизу',
                'right-up': 'справа и выше',
                'left-second-line': 'слева, второй строкой',
                'right-second-line': 'справа, второй строкой',
              },
            }),
          row: z.int().min(1).max(6).meta({ label: 'Строка плитки' }),
          column: z.int().min(1).max(6).meta({ label: 'Столбец плитки' }),
          span: z.int().min(1).max(2).default(1).meta({ label: 'Ширина плитки' }),
          tile: line(3, 40).meta({ label: 'Надпись на плитке', hint: 'Мягкие переносы сохраняются.' }),
        })
        .meta({ label: 'Место на карте', collapsed: true }),
    }),
});

export type Municipality = Entry<typeof municipalities>;
