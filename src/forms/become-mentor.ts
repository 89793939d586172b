import { countOf } from '../text/plural.ts';
import type { Form } from './form.ts';
import { choice } from './questions/choice.ts';
import { confirmation } from './questions/confirmation.ts';
import { email } from './questions/email.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { municipality } from './questions/municipality.ts';
import { phone } from './questions/phone.ts';

/** «Хочу стать наставником»: an adult offers to be a mentor. Nothing is asked about any child. */
export const becomeMentor: Form = {
  id: 'become-mentor',
  version: 1,
  title: 'Хочу стать наставником',
  path: 'become-mentor/apply/',
  questions: [
    municipality({
      label: 'Ваша территория',
      hint: 'Город или округ, где вы живёте или готовы помогать.',
      missing: 'Выберите территорию, чтобы заявка попала в нужный центр',
    }),
    line({
      name: 'name',
      label: 'Как вас зовут',
      hint: 'Так, как к вам обращаться по телефону.',
      missing: 'Напишите, как вас зовут',
      maximum: 120,
      autocomplete: 'name',
    }),
    phone({
      label: 'Телефон',
      hint: 'По нему мы вам позвоним. Пишите номер как привыкли.',
      missing: 'Напишите телефон, чтобы мы могли позвонить',
    }),
    email({ name: 'email', label: 'Электронная почта' }),
    choice({
      name: 'time',
      label: 'Когда вам удобно ответить на звонок',
      options: [
        { id: 'any', label: 'В любое время' },
        { id: 'morning', label: 'Утром, с 9 до 12' },
        { id: 'day', label: 'Днём, с 12 до 15' },
        { id: 'evening', label: 'Ближе к вечеру, с 15 до 18' },
      ],
    }),
    choice({
      name: 'way',
      label: 'Какой путь вам ближе',
      missing: 'Выберите путь. Если сомневаетесь, отметьте «Пока не знаю»',
      options: [
        { id: 'region', label: 'Региональная система наставничества: помогать подросткам своей территории' },
        {
          id: 'register',
          label: 'Наставничество подростков на профилактическом учёте, через федеральный реестр',
        },
        { id: 'unsure', label: 'Пока не знаю, расскажите мне' },
      ],
    }),
    choice({
      name: 'who',
      label: 'Кто вы',
      options: [
        { id: 'student', label: 'Студент или студентка' },
        { id: 'teacher', label: 'Педагог' },
        { id: 'parent', label: 'Родитель' },
        { id: 'alumnus', label: 'Выпускник или выпускница' },
        { id: 'partner', label: 'Предприниматель или партнёр' },
        { id: 'volunteer', label: 'Волонтёр' },
        { id: 'svo', label: 'Участник СВО' },
        { id: 'honoured', label: 'Человек с наградами или заслугами' },
        { id: 'other', label: 'Другое' },
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
  next: ({ operator }) => [
    'Заявку получат региональный оператор и координатор вашей территории.',
    `Вам позвонят в течение ${countOf(operator.replyDays, ['рабочего дня', 'рабочих дней', 'рабочих дней'])}.`,
    'Вы договоритесь о встрече в центре наставничества. Паспорт и справки понадобятся только там.',
  ],
};
