import type { Plan } from './plan.ts';

const COLUMNS = ['№', 'Этап', 'Что сделать', 'Что получится', 'Начало', 'Конец', 'Кто отвечает'];

/** A plan as a table that Russian Excel opens: UTF-8 with a mark, semicolons, no cell that would run as a formula. */
export function planCsv({ tasks }: Plan): string {
  const rows = tasks.map(({ number, stage, title, makes, first, last, who }) => [
    String(number),
    stage,
    title,
    makes,
    first,
    last,
    who,
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
