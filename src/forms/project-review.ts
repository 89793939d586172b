import { applicantName, eitherEmail, eitherPhone, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { needsWayToAnswer } from './needs-way-to-answer.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { manyChoices } from './questions/many-choices.ts';
import { replyTerm } from './reply-term.ts';

/** «Проект на экспертизу»: a mentoring project asks into the regional model. */
export const projectReview: Form = {
  id: 'project-review',
  version: 1,
  title: 'Проект на экспертизу',
  path: 'projects/review/',
  page: {
    heading: 'Подать проект на экспертизу',
    lead: 'Опишите проект коротко. Полный текст у вас попросят потом.',
    section: '/projects/',
    avoid: ['Имена и истории подростков', 'Сведения о здоровье, учёте и правонарушениях'],
  },
  questions: [
    line({
      name: 'title',
      label: 'Как называется проект',
      hint: 'Например: Мастерская на колёсах.',
      missing: 'Напишите, как называется проект',
      maximum: 120,
    }),
    line({
      name: 'organisation',
      label: 'Чей проект',
      hint: 'Организация или сообщество, без фамилий.',
      missing: 'Напишите, чей это проект',
      maximum: 160,
      autocomplete: 'organization',
    }),
    territory,
    longText({
      name: 'summary',
      label: 'Кто с кем и что делает',
      missing: 'Напишите, кто с кем и что делает',
      maximum: 1000,
    }),
    manyChoices({
      name: 'forms',
      label: 'Формы наставничества',
      hint: 'Можно отметить несколько.',
      options: ({ lists }) => lists.mentoringForms,
    }),
    longText({
      name: 'meetings',
      label: 'Где, когда и как часто встречаются',
      missing: 'Напишите, где, когда и как часто встречаются',
      maximum: 600,
    }),
    longText({
      name: 'mentors',
      label: 'Кто наставники, как их отбирают и учат',
      hint: 'Без имён.',
      missing: 'Напишите, кто наставники и как их отбирают',
      maximum: 1000,
    }),
    longText({
      name: 'safety',
      label: 'Кто отвечает за безопасность',
      hint: 'Должность, без имени.',
      missing: 'Напишите, кто отвечает за безопасность',
      maximum: 600,
    }),
    longText({ name: 'resources', label: 'Что нужно: место, вещи, деньги', maximum: 1000 }),
    longText({
      name: 'result',
      label: 'Как вы поймёте, что получилось',
      missing: 'Напишите, как вы поймёте, что получилось',
      maximum: 1000,
    }),
    applicantName,
    eitherPhone,
    eitherEmail,
  ],
  check: needsWayToAnswer,
  consents: [{ id: 'project-review', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator',
  letter: 'full',
  next: (facts) => [
    'Проект получит региональный оператор.',
    `Вам ответят в течение ${replyTerm(facts)} и попросят полный текст, если он нужен.`,
    'Когда проект возьмут на экспертизу, он появится в реестре со своим этапом.',
  ],
};
