import type { Question } from './form.ts';
import { choice } from './questions/choice.ts';
import { line } from './questions/line.ts';
import { longText } from './questions/long-text.ts';
import { manyChoices } from './questions/many-choices.ts';
import { number } from './questions/number.ts';

/** The parts of the case template of practices in the same words; whom to call is asked apart. */
export const caseQuestions: readonly Question[] = [
  line({
    name: 'title',
    label: 'Название',
    hint: 'Коротко и понятно. Например: Дворовая мастерская.',
    missing: 'Назовите практику',
    maximum: 100,
  }),
  longText({
    name: 'summary',
    label: 'В двух словах',
    hint: 'Кто, что и с кем делает. Эти слова увидят в списке.',
    missing: 'Напишите в двух словах, кто, что и с кем делает',
    maximum: 240,
  }),
  line({
    name: 'organisation',
    label: 'Кто ведёт',
    hint: 'Организация, без фамилий. Например: районная библиотека.',
    missing: 'Напишите, какая организация ведёт практику',
    maximum: 160,
    autocomplete: 'organization',
  }),
  number({
    name: 'year',
    label: 'С какого года',
    hint: 'Например: 2024.',
    missing: 'Напишите год, с которого идёт практика',
    minimum: 2000,
    maximum: 2100,
  }),
  manyChoices({
    name: 'audience',
    label: 'Кому подойдёт',
    hint: 'Группы, для которых задумана практика.',
    missing: 'Отметьте хотя бы одну группу',
    options: [
      { id: 'all', label: 'все подростки' },
      { id: 'hardship', label: 'подростки в трудной жизненной ситуации' },
      { id: 'health', label: 'подростки с ограниченными возможностями здоровья' },
      { id: 'rural', label: 'подростки из сёл и деревень' },
      { id: 'orphans', label: 'дети-сироты' },
      { id: 'gifted', label: 'одарённые подростки' },
      { id: 'students', label: 'студенты' },
      { id: 'young-teachers', label: 'молодые педагоги' },
    ],
  }),
  choice({
    name: 'format',
    label: 'Как встречаются',
    hint: 'Очно, дистанционно или и так и так.',
    missing: 'Отметьте, как встречаются',
    options: [
      { id: 'in-person', label: 'очно' },
      { id: 'online', label: 'дистанционно' },
      { id: 'mixed', label: 'очно и дистанционно' },
    ],
  }),
  longText({
    name: 'problem',
    label: 'Какую задачу решали',
    hint: 'Что было не так до начала. Пишите о жизни, а не об отчётах.',
    missing: 'Напишите, какую задачу решали',
    maximum: 600,
  }),
  longText({
    name: 'forWhom',
    label: 'Для кого',
    hint: 'Сколько людей участвует и как они приходят. Без имён и диагнозов.',
    missing: 'Напишите, для кого практика',
    maximum: 400,
  }),
  longText({
    name: 'steps',
    label: 'Шаги',
    hint: 'Что делали по порядку и сколько времени ушло на каждый шаг.',
    missing: 'Опишите шаги по порядку',
    maximum: 3500,
  }),
  longText({
    name: 'resources',
    label: 'Что понадобилось',
    hint: 'Люди, место, вещи, деньги.',
    missing: 'Напишите, что понадобилось',
    maximum: 2000,
  }),
  longText({
    name: 'result',
    label: 'Что получилось',
    hint: 'Что изменилось и для кого. Напишите и о том, что не вышло.',
    missing: 'Напишите, что получилось',
    maximum: 600,
  }),
  longText({
    name: 'measures',
    label: 'Результат в числах',
    hint: 'Что считали, сколько вышло, как узнали, из какого документа и на какую дату.',
    maximum: 1500,
  }),
  longText({
    name: 'howToRepeat',
    label: 'Как повторить',
    hint: 'С чего начать другим и чего избегать.',
    missing: 'Посоветуйте, как повторить практику',
    maximum: 800,
  }),
  longText({
    name: 'materials',
    label: 'Материалы',
    hint: 'Планы встреч, памятки, положения: что вы готовы дать другим.',
    maximum: 1000,
  }),
];
