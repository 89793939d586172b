import { applicantEmail, applicantName, callPhone, position, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { manyChoices } from './questions/many-choices.ts';
import { number } from './questions/number.ts';
import { replyTerm } from './reply-term.ts';

/** «Стать партнёром»: an organisation says what it can give to pairs and centres. */
export const becomePartner: Form = {
  id: 'become-partner',
  version: 1,
  title: 'Стать партнёром',
  path: 'partners/apply/',
  page: {
    heading: 'Заявка партнёра',
    lead: 'Скажите, кто вы и чем поможете. Хватит и одного занятия в месяц.',
    section: '/partners/',
  },
  questions: [
    territory,
    line({
      name: 'organisation',
      label: 'Название организации',
      hint: 'Как на вывеске.',
      missing: 'Напишите название организации',
      maximum: 120,
      autocomplete: 'organization',
    }),
    choice({
      name: 'kind',
      label: 'Чем занимается организация',
      missing: 'Отметьте, чем занимается организация',
      options: [
        { id: 'business', label: 'Бизнес' },
        { id: 'ngo', label: 'НКО' },
        { id: 'culture', label: 'Культура' },
        { id: 'sport', label: 'Спорт' },
        { id: 'education', label: 'Образование' },
        { id: 'government', label: 'Власть' },
        { id: 'other', label: 'Другое' },
      ],
    }),
    manyChoices({
      name: 'gives',
      label: 'Чем вы готовы помочь',
      hint: 'Можно отметить несколько.',
      missing: 'Отметьте хотя бы одно: чем вы готовы помочь',
      options: [
        { id: 'class', label: 'Бесплатное занятие или тренировка' },
        { id: 'visit', label: 'Экскурсия или посещение' },
        { id: 'job', label: 'Рассказ о профессии, день на рабочем месте' },
        { id: 'place', label: 'Место для встреч' },
        { id: 'things', label: 'Инструменты, материалы, призы' },
        { id: 'mentors', label: 'Люди, которые станут наставниками' },
        { id: 'other', label: 'Другое' },
      ],
    }),
    number({
      name: 'places',
      label: 'Сколько бесплатных мест в месяц вы дадите',
      hint: 'Если речь о занятиях. Например: 4.',
      minimum: 1,
      maximum: 1000,
    }),
    longText({
      name: 'offer',
      label: 'Расскажите подробнее',
      hint: 'Что будет, где и когда. Например: по субботам пускаем в цех и учим работать с деревом.',
      maximum: 2000,
    }),
    applicantName,
    position,
    callPhone,
    applicantEmail,
  ],
  consents: [{ id: 'become-partner', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Заявку получат региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${replyTerm(facts)} и познакомят с центром.`,
    'Карточка организации появится на сайте, когда вы договоритесь.',
  ],
};
