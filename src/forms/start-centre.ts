import { applicantEmail, applicantName, callPhone, position, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { replyTerm } from './reply-term.ts';

/** «Хочу организовать центр»: an organisation, a community or an administration offers to open one. */
export const startCentre: Form = {
  id: 'start-centre',
  version: 1,
  title: 'Хочу организовать центр',
  path: 'start-centre/apply/',
  page: {
    heading: 'Заявка на центр наставничества',
    lead: 'Расскажите, кто вы и где хотите открыть центр. Помещение и команду можно найти потом.',
    section: '/start-centre/',
    avoid: ['Имена подростков и их семей', 'Номера и копии документов'],
  },
  questions: [
    territory,
    choice({
      name: 'kind',
      label: 'Кто вы',
      missing: 'Отметьте, кто вы: от этого зависит, с чего начать',
      options: [
        { id: 'ngo', label: 'Некоммерческая организация' },
        { id: 'community', label: 'Сообщество: клуб, мастерская, объединение' },
        { id: 'administration', label: 'Администрация' },
        { id: 'other', label: 'Другое' },
      ],
    }),
    line({
      name: 'organisation',
      label: 'Название организации или сообщества',
      maximum: 160,
      autocomplete: 'organization',
    }),
    applicantName,
    position,
    callPhone,
    applicantEmail,
    choice({
      name: 'premises',
      label: 'Есть ли помещение',
      options: [
        { id: 'yes', label: 'Есть' },
        { id: 'soon', label: 'Договариваемся' },
        { id: 'no', label: 'Пока нет, нужна помощь' },
      ],
    }),
    longText({
      name: 'about',
      label: 'Чем вы занимаетесь и кто рядом с вами',
      hint: 'Своими словами: какое у вас дело, сколько взрослых готовы помогать.',
      maximum: 2000,
    }),
  ],
  consents: [{ id: 'start-centre', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Заявку получат региональный оператор и координатор вашей территории.',
    `Оператор позвонит вам в течение ${replyTerm(facts)}.`,
    'Вместе вы решите, с чего начать: с помещения, команды или обучения.',
  ],
};
