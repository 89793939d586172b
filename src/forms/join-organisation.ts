import { applicantEmail, applicantName, callPhone, position, territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { manyChoices } from './questions/many-choices.ts';
import { replyTerm } from './reply-term.ts';

/** «Присоединить организацию»: an organisation asks into the register of those that mentor. */
export const joinOrganisation: Form = {
  id: 'join-organisation',
  version: 1,
  title: 'Присоединить организацию',
  path: 'organisations/join/',
  page: {
    heading: 'Присоединить организацию',
    lead: 'Для школ, колледжей, клубов, служб и предприятий, которые хотят вести наставничество.',
    section: '/organisations/',
    avoid: ['Списки наставников и подростков', 'Имена и истории учеников'],
  },
  questions: [
    territory,
    line({
      name: 'organisation',
      label: 'Название организации',
      hint: 'Как на вывеске.',
      missing: 'Напишите название организации',
      maximum: 160,
      autocomplete: 'organization',
    }),
    choice({
      name: 'kind',
      label: 'Что это за организация',
      missing: 'Отметьте вид организации',
      options: [
        { id: 'school', label: 'Школа' },
        { id: 'college', label: 'Колледж или техникум' },
        { id: 'extra', label: 'Дополнительное образование' },
        { id: 'social', label: 'Социальная служба' },
        { id: 'culture', label: 'Культура и спорт' },
        { id: 'ngo', label: 'Общественная организация' },
        { id: 'business', label: 'Предприятие' },
      ],
    }),
    manyChoices({
      name: 'forms',
      label: 'Какие формы наставничества вам подходят',
      hint: 'Можно отметить несколько. Не уверены — оставьте пустым.',
      options: ({ lists }) => lists.mentoringForms,
    }),
    manyChoices({
      name: 'ready',
      label: 'Что уже готово',
      options: [
        { id: 'regulation', label: 'Положение о наставничестве' },
        { id: 'plan', label: 'План работы' },
        { id: 'curator', label: 'Куратор назначен' },
        { id: 'mentors', label: 'Есть люди, готовые стать наставниками' },
      ],
    }),
    applicantName,
    position,
    callPhone,
    applicantEmail,
    longText({ name: 'question', label: 'О чём хотите спросить', maximum: 1000 }),
  ],
  consents: [{ id: 'join-organisation', label: 'Согласие на обработку персональных данных' }],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Заявку получат региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${replyTerm(facts)} и расскажут, каких документов не хватает.`,
    'Рабочая группа территории включит организацию в реестр.',
  ],
};
