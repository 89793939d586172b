import { applicantEmail, applicantName, callPhone, callTime } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { confirmation } from './questions/confirmation.ts';
import { longText } from './questions/long-text.ts';
import { municipality } from './questions/municipality.ts';
import { pick } from './questions/pick.ts';
import { replyTerm } from './reply-term.ts';
import { WHO_HELPS } from './who-helps.ts';

/** «Хочу стать наставником»: an adult offers to be a mentor. Nothing is asked about any child. */
export const becomeMentor: Form = {
  id: 'become-mentor',
  version: 2,
  title: 'Хочу стать наставником',
  path: 'become-mentor/apply/',
  page: {
    heading: 'Заявка наставника',
    lead: 'Заполните форму, и мы позвоним. Паспорт и справки здесь не нужны.',
    section: '/become-mentor/',
    blocks: [
      {
        title: 'Первый путь: региональная система',
        items: [
          'Вы приходите в центр наставничества, знакомитесь и учитесь восемь часов',
          'С подростком вы встречаетесь на «Выборе наставника»',
          'Этот путь подходит почти всем. Начать можно сразу',
        ],
      },
      {
        title: 'Второй путь: федеральный реестр',
        items: [
          'Он нужен, чтобы помогать подросткам на профилактическом учёте',
          'Наставника из реестра назначает комиссия по делам несовершеннолетних',
          'Нужно согласие подростка и его родителей. Требования к наставнику назовут в комиссии',
        ],
      },
    ],
  },
  questions: [
    municipality({
      label: 'Ваша территория',
      hint: 'Город или округ, где вы живёте или готовы помогать.',
      missing: 'Выберите территорию, чтобы заявка попала в нужный центр',
    }),
    applicantName,
    callPhone,
    applicantEmail,
    callTime,
    choice({
      name: 'way',
      label: 'Какой путь вам ближе',
      missing: 'Выберите путь. Если сомневаетесь, отметьте «Пока не знаю»',
      isPrefilled: true,
      options: [
        { id: 'region', label: 'Региональная система наставничества: помогать подросткам своей территории' },
        {
          id: 'register',
          label: 'Наставничество подростков на профилактическом учёте, через федеральный реестр',
        },
        { id: 'unsure', label: 'Пока не знаю, расскажите мне' },
      ],
    }),
    choice({ name: 'who', label: 'Кто вы', isPrefilled: true, options: WHO_HELPS }),
    pick({
      name: 'source',
      label: 'Кто вас пригласил',
      isPrefilled: true,
      options: [
        { id: 'self', label: 'Никто, это моё решение' },
        { id: 'operator', label: 'Региональный оператор' },
        { id: 'centre', label: 'Центр или координатор' },
        { id: 'mentor', label: 'Наставник или знакомый' },
        { id: 'work', label: 'Работа или учёба' },
        { id: 'event', label: 'Услышал или услышала на встрече' },
        { id: 'media', label: 'Новости, афиша, реклама' },
      ],
    }),
    longText({
      name: 'skills',
      label: 'Чем вы увлечены и что умеете',
      hint: 'Своими словами, только о себе. Например: чиню мотоциклы, играю в шахматы, хожу в походы.',
      maximum: 2000,
    }),
    confirmation({
      name: 'adult',
      label: 'Мне уже исполнилось 18 лет',
      missing: 'Наставником можно стать с 18 лет. Если вам уже есть 18, поставьте галочку',
    }),
  ],
  consents: [{ id: 'become-mentor', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Заявку получат региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${replyTerm(facts)}.`,
    'Вы договоритесь о встрече в центре наставничества. Паспорт и справки понадобятся только там.',
  ],
};
