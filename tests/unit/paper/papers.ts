import { blanks } from '../../../src/model/blanks.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { blankPaper } from '../../../src/paper/blank-paper.ts';
import { roadmapPaper } from '../../../src/paper/roadmap-paper.ts';

/** A blank with everything that a blank may have. */
export const agreement = blankPaper(
  blanks.schema(plainKit).parse({
    title: 'Соглашение «Шаг навстречу»',
    kind: 'agreement',
    order: 1,
    filledBy: 'наставник',
    summary: 'О чём договорились наставник и школа.',
    head: ['Директору школы ____________________'],
    parts: [
      {
        title: '1. Кто',
        text: ['Город «___» __________ 20___ г.'],
        points: ['Наставник приходит.', 'Школа помогает.'],
      },
      { title: '2. Как', checks: ['Есть 18 лет'], fields: [{ label: 'Телефон', hint: 'рабочий', lines: 3 }] },
      {
        table: {
          caption: 'Встречи',
          columns: ['Неделя', 'Где', 'С кем'],
          rows: ['Первая', 'Вторая'],
          emptyRows: 1,
        },
      },
    ],
    signatures: ['Наставник', 'От организации'],
    source: 'Образец',
  }),
);

/** A road map of several sheets; one of its words fits no column. */
export const roadmap = roadmapPaper({
  title: 'Дорожная карта школы № 5',
  lead: ['Сроки от начала учебного года.'],
  rows: Array.from({ length: 60 }, (_, at) => ({
    stage: at < 50 ? 'Подготовка' : 'Итоги',
    number: at + 1,
    title: at === 7 ? 'достопримечательность'.repeat(6) : `Дело номер ${at + 1}: собрать всех и договориться`,
    makes: 'Подписанные согласия',
    term: 'Сентябрь',
    who: 'Куратор; директор',
  })),
});
