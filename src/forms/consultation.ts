import { applicantEmail, applicantName, callPhone, callTime, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { replyTerm } from './reply-term.ts';

/** «Консультация психолога»: only whom to call and when. There is no place to write about a child. */
export const consultation: Form = {
  id: 'consultation',
  version: 1,
  title: 'Консультация психолога',
  path: 'consultation/',
  page: {
    heading: 'Попросить консультацию психолога',
    lead: 'Оставьте телефон, и вам перезвонят. Рассказывать ничего не нужно: о деле вы поговорите лично.',
    section: '/if-something-happened/',
    blocks: [
      {
        title: 'Если ждать нельзя',
        items: [
          'Есть опасность для жизни — звоните 112',
          'Детский телефон доверия: 8-800-2000-122. Там помогают и взрослым, звонок бесплатный',
          'Здесь ответят только в рабочие дни',
        ],
      },
    ],
  },
  questions: [
    territory,
    applicantName,
    callPhone,
    applicantEmail,
    callTime,
    choice({
      name: 'who',
      label: 'Кто вы',
      options: [
        { id: 'mentor', label: 'Наставник' },
        { id: 'parent', label: 'Родитель или опекун' },
        { id: 'curator', label: 'Куратор или руководитель центра' },
        { id: 'teacher', label: 'Педагог' },
        { id: 'other', label: 'Другой взрослый' },
      ],
    }),
    choice({
      name: 'way',
      label: 'Как вам удобнее говорить',
      options: [
        { id: 'phone', label: 'По телефону' },
        { id: 'meeting', label: 'При встрече' },
        { id: 'video', label: 'По видеосвязи' },
      ],
    }),
  ],
  consents: [{ id: 'consultation', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator',
  letter: 'notice',
  next: (facts) => [
    'О просьбе узнает только региональный оператор.',
    `Вам позвонят в течение ${replyTerm(facts)} и договорятся о разговоре с психологом.`,
    'Что вы расскажете психологу, на сайт не попадёт.',
  ],
};
