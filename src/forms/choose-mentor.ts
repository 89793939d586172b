import { territory } from './applicant.ts';
import type { Form } from './form.ts';
import { number } from './questions/number.ts';
import { pick } from './questions/pick.ts';
import { referenceNumber } from './questions/reference-number.ts';

/** «Выбор наставника»: a family signs up by the number of its application. Nothing personal is asked. */
export const chooseMentor: Form = {
  id: 'choose-mentor',
  version: 1,
  title: 'Запись на «Выбор наставника»',
  path: 'choose-mentor/',
  page: {
    heading: 'Записаться на «Выбор наставника»',
    lead: 'Нужен только номер вашей заявки. Ни имён, ни телефонов здесь не спрашивают.',
    section: '/events/',
    blocks: [
      {
        title: 'Нет номера?',
        items: [
          'Номер виден сразу после заявки на наставника',
          'Потеряли номер или записывались по телефону? Позвоните координатору: он запишет вас сам',
        ],
      },
    ],
  },
  questions: [
    pick({
      name: 'event',
      label: 'На какую встречу',
      missing: 'Выберите встречу из списка',
      options: ({ lists }) => lists.mentorChoices,
      isPrefilled: true,
    }),
    territory,
    referenceNumber({
      name: 'application',
      label: 'Номер вашей заявки',
      hint: 'Двенадцать цифр, например 483-102-759-163.',
      missing: 'Напишите номер заявки. Если его нет, позвоните координатору',
    }),
    number({
      name: 'adults',
      label: 'Сколько взрослых придёт',
      hint: 'Вместе с вами. Ребёнка не считайте.',
      missing: 'Напишите, сколько взрослых придёт',
      minimum: 1,
      maximum: 5,
    }),
  ],
  consents: [],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  closed: ({ lists }) =>
    lists.mentorChoices.length > 0
      ? undefined
      : [
          'Сейчас записываться некуда: дни ближайших встреч ещё не назначены.',
          'Когда день назначат, вам позвонят по телефону из вашей заявки. День появится и в мероприятиях.',
        ],
  next: () => [
    'Запись получат региональный оператор и координатор вашей территории.',
    'Центр найдёт вашу заявку по номеру и подтвердит место по телефону из неё.',
    'Если планы изменятся, позвоните в центр или координатору.',
  ],
};
