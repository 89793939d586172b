import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { searchWords } from './fields/search-words.ts';
import { line, paragraph } from './fields/text.ts';

/** Where pairs of a form meet, in the order that visitors read; the forms are grouped by it. */
export const FORM_PLACES = {
  community: 'Рядом с домом',
  school: 'В школе',
  teachers: 'Среди учителей',
  college: 'В колледже и вузе',
} as const;

const lines = () => list(line(3, 200));

/** Who mentors whom: the eight forms of the federal methodology and the informal one of the region. */
export const mentoringForms = collection({
  name: 'mentoring-forms',
  group: 'practices',
  place: { folder: 'mentoring-forms' },
  format: 'json',
  label: 'Формы наставничества',
  labelSingular: 'Форма наставничества',
  description: 'По ним посетители выбирают практики и наставников. У каждой формы своя страница.',
  page: 'mentoring-forms/{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(5, 80).meta({ label: 'Название', hint: 'Например: студент — ученик' }),
      searchWords: searchWords(),
      order: z.int().min(1).meta({ label: 'Место в списке' }),
      place: choice(FORM_PLACES).meta({ label: 'Где встречаются' }),
      summary: paragraph(20, 400).meta({ label: 'Кто кому помогает' }),
      mentor: paragraph(10, 300).meta({ label: 'Кто наставник', hint: 'Две короткие фразы.' }),
      forWhom: paragraph(10, 300).meta({ label: 'Кому он помогает', hint: 'С чем приходят, без ярлыков.' }),
      together: lines().meta({ label: 'Что делают вместе', singular: 'дело' }),
      pairing: lines().meta({ label: 'Как складывается пара', singular: 'шаг', hint: 'По порядку.' }),
      responsible: list(
        z.strictObject({
          who: line(3, 80).meta({ label: 'Кто', hint: 'Должность, без имени: куратор школы.' }),
          does: line(5, 200).meta({ label: 'За что отвечает' }),
        }),
      ).meta({ label: 'Кто отвечает', singular: 'строку', summary: '{{fields.who}}' }),
      month: list(
        z.strictObject({
          when: line(3, 60).meta({ label: 'Когда', hint: 'Например: первая неделя' }),
          text: line(10, 200).meta({ label: 'Что делает пара' }),
        }),
      ).meta({ label: 'Пример месяца', singular: 'неделю', summary: '{{fields.when}}' }),
      important: lines().meta({ label: 'Важно помнить', singular: 'строку' }),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type MentoringForm = Entry<typeof mentoringForms>;
