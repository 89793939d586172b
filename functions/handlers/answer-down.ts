import type { PublishedSite } from '../dependencies.ts';
import { NOT_TAKEN, type Refusal } from '../guards/refusal.ts';
import { refuse } from './refuse.ts';

/** Says, while something of ours is broken, that nothing was accepted and what the visitor can do. */
export function answerDown(site: PublishedSite | undefined, base: string): Response {
  return refuse(DOWN, site, base);
}

const DOWN: Refusal = {
  status: 503,
  title: 'Сейчас не получилось',
  advice: [
    'На сайте временная неполадка.',
    NOT_TAKEN,
    'Подождите несколько минут, вернитесь назад и отправьте ещё раз: ответы остались в форме.',
    'Если спешите, напишите оператору: его адрес внизу страницы.',
  ],
  headers: { 'retry-after': '120' },
};
