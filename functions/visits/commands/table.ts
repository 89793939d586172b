import type { CampaignFacts } from '../../../src/forms/site-facts.ts';
import { countOf } from '../../../src/text/plural.ts';
import type { CountedVisits } from '../../outbox/store.ts';
import { totalOf } from '../../outbox/together.ts';

export const COLUMNS = [
  'День',
  'Кампания',
  'Баннер',
  'Посещения',
  'Дошли до формы',
  'Заявки',
  'Из посещений в заявки',
] as const;

/** A row for each banner and day. */
export function toCells(
  visits: readonly CountedVisits[],
  campaigns: readonly CampaignFacts[],
): (string | number)[][] {
  return visits.map(({ day, campaign, size, seen, reached, sent }) => [
    day,
    titleOf(campaign, campaigns),
    sizeWords(size),
    seen,
    reached,
    sent,
    share(sent, seen),
  ]);
}

/** The same for a terminal, with what it adds up to. */
export function toTable(visits: readonly CountedVisits[], campaigns: readonly CampaignFacts[]): string {
  if (visits.length === 0) return 'Посещений по баннерам пока нет.';
  const lines = [[...COLUMNS], ...toCells(visits, campaigns).map((row) => row.map(String))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return [
    ...lines.map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    `Всего: ${describe(totalOf(visits))}.`,
    'Не считаем тех, кто об этом попросил браузер. Их заявки в таблице есть.',
  ].join('\n');
}

/** «120 посещений, 30 до формы, 4 заявки» */
export function describe({ seen, reached, sent }: Pick<CountedVisits, 'seen' | 'reached' | 'sent'>): string {
  return [
    countOf(seen, ['посещение', 'посещения', 'посещений']),
    `до формы ${reached}`,
    countOf(sent, ['заявка', 'заявки', 'заявок']),
  ].join(', ');
}

export function titleOf(campaign: string, campaigns: readonly CampaignFacts[]): string {
  return campaigns.find(({ id }) => id === campaign)?.title ?? campaign;
}

export function sizeWords(size: string): string {
  return size === '' ? 'размер неизвестен' : size.replace('x', '×');
}

const PERCENT = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 });

function share(part: number, whole: number): string {
  return whole === 0 ? '' : PERCENT.format(part / whole);
}
