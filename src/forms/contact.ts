import { applicantName, eitherEmail, eitherPhone } from './applicant.ts';
import type { Form } from './form.ts';
import { needsWayToAnswer } from './needs-way-to-answer.ts';
import { choice } from './questions/choice.ts';
import { longText } from './questions/long-text.ts';
import { municipality } from './questions/municipality.ts';
import { replyTerm } from './reply-term.ts';

/** «Связь с нами»: a letter to the operator about anything else. */
export const contact: Form = {
  id: 'contact',
  version: 1,
  title: 'Связь с нами',
  path: 'contacts/write/',
  page: {
    heading: 'Написать нам',
    lead: 'Спросите, предложите, пожалуйтесь. Ответ придёт туда, куда вы попросите.',
    section: '/contacts/',
    avoid: [
      'Имя ребёнка, школу и класс',
      'Диагноз, учёт, правонарушения',
      'О беде. Если опасно прямо сейчас, звоните 112',
    ],
  },
  questions: [
    choice({
      name: 'topic',
      label: 'О чём письмо',
      options: [
        { id: 'question', label: 'Вопрос о программе' },
        { id: 'idea', label: 'Предложение, встреча, событие' },
        { id: 'complaint', label: 'Жалоба' },
        { id: 'site', label: 'Ошибка на сайте' },
        { id: 'press', label: 'Вопрос журналиста' },
        { id: 'other', label: 'Другое' },
      ],
    }),
    municipality({
      label: 'Ваша территория',
      hint: 'Тогда письмо увидит и ваш координатор. О регионе в целом — оставьте пустым.',
    }),
    longText({
      name: 'message',
      label: 'Ваше письмо',
      missing: 'Напишите, о чём ваше письмо',
      maximum: 3000,
    }),
    applicantName,
    eitherPhone,
    eitherEmail,
  ],
  check: needsWayToAnswer,
  consents: [{ id: 'feedback', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Письмо прочитает региональный оператор. Если вы назвали территорию, то и её координатор.',
    `Вам ответят в течение ${replyTerm(facts)}.`,
  ],
};
