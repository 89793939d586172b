import { applicantName, eitherEmail, eitherPhone, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { needsWayToAnswer } from './needs-way-to-answer.ts';
import { caseQuestions } from './practice-case.ts';
import { confirmation } from './questions/confirmation.ts';
import { manyChoices } from './questions/many-choices.ts';
import { replyTerm } from './reply-term.ts';

/** «Прислать практику»: the case template of the bank of practices as a form. */
export const sharePractice: Form = {
  id: 'share-practice',
  version: 1,
  title: 'Прислать практику',
  path: 'practices/share/',
  page: {
    heading: 'Прислать практику',
    lead: 'Расскажите о деле, которое получилось. Вопросы те же, что в образце.',
    section: '/practices/',
    blocks: [
      {
        title: 'Прежде чем начать',
        items: [
          'Ответы на сайте не сохраняются, пока вы их не отправили. Длинный текст лучше набрать заранее',
          'Хватит трёх страниц. Чем проще, тем легче повторить',
        ],
      },
    ],
    avoid: ['Имена, возраст и истории отдельных подростков', 'Диагнозы, учёт, правонарушения'],
  },
  questions: [
    territory,
    ...caseQuestions,
    manyChoices({
      name: 'forms',
      label: 'Формы наставничества',
      hint: 'Можно отметить несколько.',
      options: ({ lists }) => lists.mentoringForms,
    }),
    applicantName,
    eitherPhone,
    eitherEmail,
    confirmation({
      name: 'nameless',
      label: 'В описании нет имён и историй подростков',
      missing: 'Перечитайте описание, уберите имена и истории подростков и поставьте галочку',
    }),
  ],
  check: needsWayToAnswer,
  consents: [
    { id: 'share-practice', label: 'Согласие на обработку персональных данных' },
    {
      id: 'practice-publication',
      label: 'Согласие на публикацию практики с именем',
      neededWith: [],
      hint: 'Без этой галочки практика выйдет без вашего имени.',
    },
  ],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Описание получат региональный оператор и координатор вашей территории.',
    `Вам ответят в течение ${replyTerm(facts)}. Оператор уточнит неясное.`,
    'Перед выходом вам покажут готовый текст. Потом практика появится в банке.',
  ],
};
