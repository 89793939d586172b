import { applicantName, eitherEmail, eitherPhone, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { needsWayToAnswer } from './needs-way-to-answer.ts';
import { longText } from './questions/long-text.ts';
import { manyChoices } from './questions/many-choices.ts';
import { replyTerm } from './reply-term.ts';

/** «Помощь проекту»: somebody gives things, a room, a skill or time. Money is not collected by the site. */
export const supportUs: Form = {
  id: 'support-us',
  version: 1,
  title: 'Помощь проекту',
  path: 'support-us/apply/',
  page: {
    heading: 'Предложить помощь',
    lead: 'Скажите, чем поможете. Мы найдём центр рядом с вами, которому это нужно.',
    section: '/support-us/',
    avoid: ['Номера карт и счетов: денег на сайте не собирают'],
  },
  questions: [
    territory,
    manyChoices({
      name: 'kind',
      label: 'Чем вы поможете',
      hint: 'Можно отметить несколько.',
      missing: 'Отметьте хотя бы одно: чем вы поможете',
      options: [
        { id: 'things', label: 'Вещи' },
        { id: 'premises', label: 'Помещение' },
        { id: 'skills', label: 'Умения' },
        { id: 'time', label: 'Время' },
      ],
    }),
    longText({
      name: 'what',
      label: 'Что именно',
      hint: 'Например: три рубанка, можно забрать в субботу. Или: умею чинить велосипеды, свободен по вечерам.',
      missing: 'Напишите, что именно вы предлагаете',
      maximum: 1000,
    }),
    applicantName,
    eitherPhone,
    eitherEmail,
  ],
  check: needsWayToAnswer,
  consents: [{ id: 'support-us', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Предложение получат региональный оператор и координатор вашей территории.',
    `Вам ответят в течение ${replyTerm(facts)}.`,
    'Вы договоритесь с центром, когда и как передать помощь.',
  ],
};
