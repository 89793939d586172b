import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { phone } from './fields/phone.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const CENTRE_STATUSES = {
  open: 'Работает',
  opening: 'Открывается',
  planned: 'Планируется',
} as const;

/** The register of local centres. Its facts age, so each has the day when someone made sure of them. */
export const centres = collection({
  name: 'centres',
  group: 'territory',
  place: { folder: 'centres', isByMunicipality: true },
  format: 'json',
  label: 'Центры наставничества',
  labelSingular: 'Центр',
  description:
    'Реестр центров: куда прийти, когда открыто, кому позвонить. Людей называют только по должности.',
  page: 'centres/{{slug}}/',
  takenSlugs: ['list'],
  schema: () =>
    z.strictObject({
      title: line(5, 120).meta({ label: 'Название', hint: 'Например: Центр наставничества «Верстак»' }),
      municipality: municipality().unwrap().meta({ label: 'Территория', hint: 'Где стоит центр.' }),
      status: choice(CENTRE_STATUSES).meta({ label: 'Состояние' }),
      summary: paragraph(20, 400).meta({
        label: 'Чем занят центр',
        hint: 'Две-три фразы: что делают пары, кого ждут.',
      }),
      address: line(5, 160).optional().meta({ label: 'Адрес', hint: 'Например: Заречье, ул. Садовая, 1' }),
      premises: line(3, 120).optional().meta({
        label: 'Какое помещение',
        hint: 'Например: две комнаты в доме культуры, вход без ступеней',
      }),
      access: line(3, 160).optional().meta({
        label: 'Доступность',
        hint: 'Например: вход без ступеней, есть место для коляски, можно заниматься по видеосвязи',
      }),
      hours: line(3, 120)
        .optional()
        .meta({ label: 'Когда открыто', hint: 'Например: вт–сб с 14 до 19 часов' }),
      head: line(5, 120).meta({
        label: 'Кто отвечает',
        hint: 'Должность без фамилии: «руководитель центра наставничества».',
      }),
      contact: z
        .strictObject({
          phone: phone().optional().meta({ label: 'Рабочий телефон' }),
          email: email().optional().meta({ label: 'Рабочая почта' }),
        })
        .refine((contact) => contact.phone || contact.email, { error: 'Впишите телефон или почту' })
        .meta({ label: 'Рабочий контакт', collapsed: false }),
      openSince: day().optional().meta({ label: 'Когда открылся' }),
      places: line(3, 120).optional().meta({
        label: 'Сколько мест',
        hint: 'Словами: «сейчас можно принять ещё пять пар».',
      }),
      takesPairs: z.boolean().default(false).meta({
        label: 'Есть места для новых пар',
        hint: 'Отметьте, пока центр работает и места есть. По ней центр находят на карте, пока сведения свежие.',
      }),
      forms: list(reference('mentoring-forms')).meta({ label: 'Формы наставничества', singular: 'форму' }),
      needsPremises: z.boolean().default(false).meta({
        label: 'Нужно помещение',
        hint: 'На карточке появится «Нужно помещение» и ссылка, как помочь.',
      }),
      confirmedAt: day().meta({
        label: 'Когда сведения проверили',
        hint: 'Обновляйте дату, даже если ничего не изменилось: родители видят, что сведениям можно верить.',
      }),
      example: example(),
    }),
});

export type Centre = Entry<typeof centres>;
