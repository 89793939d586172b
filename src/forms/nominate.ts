import { applicantName, eitherEmail, eitherPhone, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { needsWayToAnswer } from './needs-way-to-answer.ts';
import { choice } from './questions/choice.ts';
import { confirmation } from './questions/confirmation.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { pick } from './questions/pick.ts';
import { replyTerm } from './reply-term.ts';

/** «Номинация на конкурс»: an adult puts forward an adult mentor or an organisation, with their consent. */
export const nominate: Form = {
  id: 'nominate',
  version: 1,
  title: 'Номинация на конкурс',
  path: 'contests/nominate/',
  page: {
    heading: 'Выдвинуть на конкурс',
    lead: 'Выдвиньте взрослого наставника, центр или организацию. Сначала спросите их согласия.',
    section: '/contests/',
    blocks: [
      {
        title: 'Кого здесь не выдвигают',
        items: ['Подростков и пары. Их работы на конкурс подаёт центр, без имён'],
      },
    ],
    avoid: ['Имена подростков и их истории', 'Личный телефон и адрес того, кого вы выдвигаете'],
  },
  questions: [
    pick({
      name: 'contest',
      label: 'На какой конкурс',
      missing: 'Скажите, на какой конкурс вы выдвигаете',
      options: ({ lists }) => lists.contests,
      isPrefilled: true,
      hintWhenEmpty: 'Сейчас конкурсов нет. Напишите, на какой вы хотите выдвинуть: мы вернёмся к этому.',
    }),
    line({
      name: 'nomination',
      label: 'Номинация',
      hint: 'Если знаете. Номинации названы на странице конкурса.',
      maximum: 120,
    }),
    choice({
      name: 'who',
      label: 'Кого вы выдвигаете',
      missing: 'Отметьте, кого вы выдвигаете',
      options: [
        { id: 'mentor', label: 'Взрослого наставника' },
        { id: 'centre', label: 'Центр наставничества' },
        { id: 'organisation', label: 'Организацию или партнёра' },
      ],
    }),
    line({
      name: 'nominee',
      label: 'Имя наставника или название организации',
      missing: 'Напишите, кого вы выдвигаете',
      maximum: 160,
    }),
    territory,
    longText({
      name: 'why',
      label: 'За что',
      hint: 'Что сделано и что изменилось. О подростках пишите без имён: «шестеро подростков», «вся группа».',
      missing: 'Напишите, за что вы выдвигаете',
      maximum: 2000,
    }),
    confirmation({
      name: 'agreed',
      label: 'Тот, кого я выдвигаю, знает об этом и согласен',
      missing: 'Сначала спросите согласия у того, кого выдвигаете. Потом поставьте галочку',
    }),
    applicantName,
    eitherPhone,
    eitherEmail,
  ],
  check: needsWayToAnswer,
  consents: [{ id: 'nominate', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Номинацию получат региональный оператор и координатор территории.',
    `Вам ответят в течение ${replyTerm(facts)}.`,
    'До итогов имя на сайте не появится. Победителя назовут, только если он разрешит.',
  ],
};
