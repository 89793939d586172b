import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { email } from './questions/email.ts';
import { longText } from './questions/long-text.ts';
import { municipality } from './questions/municipality.ts';
import { phone } from './questions/phone.ts';
import { replyTerm } from './reply-term.ts';

/** «Отзыв о программе»: adults say what is good and what is not, without a name. */
export const feedback: Form = {
  id: 'feedback',
  version: 1,
  title: 'Отзыв о программе',
  path: 'feedback/',
  page: {
    heading: 'Отзыв о программе',
    lead: 'Имя не нужно. Скажите честно, что получилось, а что нет.',
    section: '/contacts/',
    blocks: [
      {
        title: 'Если отзыв хочет оставить подросток',
        items: ['Пусть скажет куратору или руководителю центра. Они передадут его слова без имени'],
      },
    ],
    avoid: [
      'Имена детей и других людей',
      'Школу, диагноз, учёт',
      'О беде. Если опасно прямо сейчас, звоните 112',
    ],
  },
  questions: [
    choice({
      name: 'who',
      label: 'Кто вы',
      missing: 'Отметьте, кто вы: так мы лучше поймём отзыв',
      options: [
        { id: 'mentor', label: 'Наставник' },
        { id: 'parent', label: 'Родитель или опекун' },
        { id: 'curator', label: 'Куратор, психолог, руководитель центра' },
        { id: 'partner', label: 'Партнёр' },
        { id: 'other', label: 'Другой взрослый' },
      ],
    }),
    municipality({ label: 'Ваша территория' }),
    choice({
      name: 'advise',
      label: 'Посоветуете программу знакомым',
      options: [
        { id: 'yes', label: 'Да' },
        { id: 'rather-yes', label: 'Скорее да' },
        { id: 'rather-no', label: 'Скорее нет' },
        { id: 'no', label: 'Нет' },
      ],
    }),
    longText({ name: 'good', label: 'Что получилось', maximum: 2000, mark: 'или ответ ниже' }),
    longText({ name: 'better', label: 'Что стоит изменить', maximum: 2000, mark: 'или ответ выше' }),
    phone({ label: 'Телефон', hint: 'Если хотите получить ответ.' }),
    email({ name: 'email', label: 'Электронная почта', hint: 'Если удобнее ответ письмом.' }),
  ],
  check: ({ good, better }) =>
    good || better
      ? []
      : [{ name: 'good', message: 'Напишите хотя бы об одном: что получилось или что изменить' }],
  consents: [
    {
      id: 'feedback',
      label: 'Согласие на обработку персональных данных',
      neededWith: ['phone', 'email'],
      hint: 'Нужно, только если вы оставили телефон или почту.',
    },
  ],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Отзыв прочитает региональный оператор. Если вы назвали территорию, то и её координатор.',
    `Если вы оставили телефон или почту, вам ответят в течение ${replyTerm(facts)}.`,
    'На сайте отзыв не публикуют.',
  ],
};
