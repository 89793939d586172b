import { applicantEmail, applicantName, callPhone, callTime, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { longText } from './questions/long-text.ts';
import { replyTerm } from './reply-term.ts';

/**
 * «Хочу стать участником»: a parent or guardian asks for a mentor, or an adult whom a teenager of 14 has asked to. Of the child only an age band is asked: no name,
 * school, diagnosis, register or offence (152-ФЗ, article 5; 120-ФЗ, article 9).
 */
export const takePart: Form = {
  id: 'take-part',
  version: 1,
  title: 'Ищу наставника для подростка',
  path: 'take-part/apply/',
  page: {
    heading: 'Заявка на наставника для подростка',
    lead: 'Оставьте телефон, и мы позвоним. О ребёнке вы расскажете при встрече, если захотите.',
    section: '/take-part/',
    blocks: [
      {
        title: 'Если пишет подросток',
        items: [
          'Для подростков формы нет: заявку отправляет взрослый',
          'Пусть попросит взрослого, которому верит. Перезвонят взрослому, а он позовёт подростка',
          'С 14 лет можно и самому позвонить координатору. Телефоны стоят в разделе «Связь с нами»',
        ],
      },
    ],
    avoid: [
      'Имя и фамилию ребёнка',
      'Школу и класс',
      'Диагноз и здоровье',
      'Стоит ли ребёнок на учёте и за что',
    ],
  },
  questions: [
    territory,
    applicantName,
    callPhone,
    applicantEmail,
    callTime,
    choice({
      name: 'relation',
      label: 'Кто вы ребёнку',
      missing: 'Отметьте, кто вы ребёнку',
      options: [
        { id: 'parent', label: 'Мать или отец' },
        { id: 'guardian', label: 'Опекун или попечитель' },
        { id: 'foster', label: 'Приёмный родитель' },
        { id: 'other', label: 'Другой законный представитель' },
        { id: 'trusted', label: 'Взрослый, которого попросил подросток с 14 лет' },
      ],
    }),
    choice({
      name: 'age',
      label: 'Сколько ребёнку лет',
      hint: 'Хватит примерного возраста. День рождения не нужен.',
      missing: 'Отметьте примерный возраст',
      options: [
        { id: 'under-14', label: 'Меньше 14' },
        { id: '14-15', label: '14–15' },
        { id: '16-17', label: '16–17' },
      ],
    }),
    longText({
      name: 'hopes',
      label: 'Чего вы ждёте от наставника',
      hint: 'В общих словах: новое дело, друзья, уверенность. О здоровье, учёте и проступках не пишите.',
      maximum: 500,
    }),
  ],
  check: ({ relation, age }) =>
    relation === 'trusted' && age === 'under-14'
      ? [
          {
            name: 'age',
            message: 'За ребёнка до 14 лет заявку подаёт родитель или другой законный представитель',
          },
        ]
      : [],
  consents: [{ id: 'take-part', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'notice',
  next: (facts) => [
    'О заявке узнают региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${replyTerm(facts)} и позовут в центр.`,
    'На встрече вам всё расскажут. Согласие за ребёнка подписывают только там, на бумаге.',
    'Номер заявки пригодится, чтобы записаться на «Выбор наставника».',
  ],
};
