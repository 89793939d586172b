import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../../functions/applications/tables/sheet-names.ts';

test('titles of forms become names that Excel takes, no two alike', () => {
  const titles = [
    'Готов помочь?',
    'Выпускники: «Наставник [2026]» / отзыв о программе и о центре',
    'Выпускники: «Наставник [2026]» / отзыв о программе и о районе',
    "'",
    'ГОТОВ ПОМОЧЬ',
  ];
  const names = sheetNames(titles);
  expect(names).toEqual([
    'Готов помочь',
    'Выпускники «Наставник 2026 » от',
    'Выпускники «Наставник 2026 » 2',
    'Форма',
    'ГОТОВ ПОМОЧЬ 2',
  ]);
  // The reader refuses what Excel refuses.
  const book = utils.book_new();
  for (const name of names) utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), name);
  expect(read(write(book, { type: 'buffer', bookType: 'xlsx' })).SheetNames).toEqual(names);
});
