import { applicantEmail, applicantName, callPhone, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { pick } from './questions/pick.ts';
import { replyTerm } from './reply-term.ts';

/** «Запись»: an adult signs up for a course or an event to come. */
export const signUp: Form = {
  id: 'sign-up',
  version: 1,
  title: 'Запись на обучение или событие',
  path: 'sign-up/',
  page: {
    heading: 'Записаться на обучение или событие',
    lead: 'Форма для взрослых. Подростка на общее дело записывает его центр.',
    section: '/events/',
  },
  questions: [
    pick({
      name: 'event',
      label: 'Куда вы хотите записаться',
      missing: 'Скажите, куда вы хотите записаться',
      options: ({ lists }) => lists.events,
      isPrefilled: true,
      hintWhenEmpty:
        'Сейчас открытых записей нет. Напишите, чему хотите научиться: позовём, когда назначат дни.',
    }),
    territory,
    applicantName,
    callPhone,
    applicantEmail,
    choice({
      name: 'who',
      label: 'Кто вы',
      options: [
        { id: 'mentor', label: 'Наставник' },
        { id: 'future-mentor', label: 'Хочу стать наставником' },
        { id: 'curator', label: 'Куратор' },
        { id: 'psychologist', label: 'Психолог' },
        { id: 'head', label: 'Руководитель центра' },
        { id: 'coordinator', label: 'Координатор' },
        { id: 'teacher', label: 'Педагог' },
        { id: 'other', label: 'Другое' },
      ],
    }),
    line({
      name: 'organisation',
      label: 'Организация или центр',
      hint: 'Если вас кто-то направляет.',
      maximum: 160,
      autocomplete: 'organization',
    }),
    longText({ name: 'question', label: 'О чём хотите спросить', maximum: 600 }),
  ],
  consents: [{ id: 'sign-up', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Запись получат региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${replyTerm(facts)} и скажут, есть ли место.`,
    'Не сможете прийти? Назовите номер, и место отдадут другому.',
  ],
};
