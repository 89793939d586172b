import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { httpsLink } from './fields/https-link.ts';
import { line } from './fields/text.ts';

/** Where the button of quick exit leads: a page that tells nothing about the one before it. */
export const quickExit = collection({
  name: 'quick-exit',
  group: 'site',
  place: { file: 'region/quick-exit.json' },
  format: 'json',
  label: 'Быстрый уход',
  labelSingular: 'Быстрый уход',
  description: 'Кнопка на странице «Если что-то случилось». Она сразу открывает обычную страницу.',
  page: 'if-something-happened/',
  schema: () =>
    z.strictObject({
      label: line(3, 40).meta({ label: 'Надпись', hint: 'Коротко: Быстро уйти' }),
      name: line(2, 40).meta({ label: 'Куда', hint: 'Название сайта, его видят до нажатия: Яндекс' }),
      address: httpsLink().meta({ label: 'Адрес', hint: 'Самый обычный сайт, который знают все.' }),
      tabTitle: line(2, 60).meta({
        label: 'Название вкладки',
        hint: 'Его видно те секунды, пока открывается другой сайт. Например: Новая вкладка',
      }),
    }),
});

export type QuickExit = Entry<typeof quickExit>;
