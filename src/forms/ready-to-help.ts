import { territory } from './applicant.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { email } from './questions/email.ts';
import { line } from './questions/line.ts';
import { manyChoices } from './questions/many-choices.ts';
import { phone } from './questions/phone.ts';
import { replyTerm } from './reply-term.ts';
import { WHO_HELPS } from './who-helps.ts';

/** «Готов помочь?»: a short survey of would-be helpers, without a name unless they want to be called. */
export const readyToHelp: Form = {
  id: 'ready-to-help',
  version: 1,
  title: 'Готов помочь?',
  path: 'ready-to-help/',
  page: {
    heading: 'Готовы помочь?',
    lead: 'Короткий опрос, на минуту. Имя и телефон называть не нужно. Оставьте их, если хотите, чтобы мы позвонили.',
    section: '/support-us/',
  },
  questions: [
    territory,
    choice({ name: 'who', label: 'Кто вы', options: WHO_HELPS }),
    manyChoices({
      name: 'help',
      label: 'Чем вы могли бы помочь',
      hint: 'Можно отметить несколько.',
      missing: 'Отметьте хотя бы одно: чем вы могли бы помочь',
      options: [
        { id: 'mentor', label: 'Стать наставником подростку' },
        { id: 'class', label: 'Провести занятие или мастер-класс' },
        { id: 'visit', label: 'Показать своё дело: цех, ферму, мастерскую' },
        { id: 'event', label: 'Помочь на общем деле или празднике' },
        { id: 'drive', label: 'Подвезти, привезти' },
        { id: 'place', label: 'Дать место для встреч' },
        { id: 'things', label: 'Дать вещи или материалы' },
        { id: 'tell', label: 'Рассказать о программе другим' },
      ],
    }),
    choice({
      name: 'often',
      label: 'Сколько времени у вас есть',
      options: [
        { id: 'weekly', label: 'Час-два в неделю' },
        { id: 'monthly', label: 'Один день в месяц' },
        { id: 'sometimes', label: 'Иногда, по случаю' },
        { id: 'unsure', label: 'Пока не знаю' },
      ],
    }),
    manyChoices({
      name: 'doubts',
      label: 'Что вас останавливает',
      options: [
        { id: 'nothing', label: 'Ничего' },
        { id: 'skills', label: 'Не знаю, справлюсь ли' },
        { id: 'time', label: 'Мало времени' },
        { id: 'far', label: 'Далеко ехать' },
        { id: 'papers', label: 'Справки и проверки' },
        { id: 'knowledge', label: 'Мало знаю о программе' },
      ],
    }),
    line({
      name: 'name',
      label: 'Как вас зовут',
      hint: 'Если хотите, чтобы мы позвонили.',
      maximum: 120,
      autocomplete: 'name',
    }),
    phone({ label: 'Телефон', hint: 'Пишите номер как привыкли.' }),
    email({ name: 'email', label: 'Электронная почта' }),
  ],
  consents: [
    {
      id: 'ready-to-help',
      label: 'Согласие на обработку персональных данных',
      neededWith: ['name', 'phone', 'email'],
      hint: 'Нужно, только если вы назвали имя, телефон или почту.',
    },
  ],
  recipients: 'operator-and-coordinator',
  letter: 'full',
  next: (facts) => [
    'Ответы увидят региональный оператор и координатор вашей территории.',
    `Если вы оставили телефон или почту, вам ответят в течение ${replyTerm(facts)}.`,
    'Уже решили стать наставником? Тогда оставьте заявку наставника.',
  ],
};
