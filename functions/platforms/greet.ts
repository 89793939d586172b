import type { Config } from '../config.ts';

/** What a person reads after `npm start`: where everything is, and how to stop. */
export function greet(config: Config, notice?: string): string {
  const site = `${config.origin}${config.base}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Сайт', site],
    ['Редактор', `${site}admin/`],
    ['Заявки', `${config.applicationsFile}  (посмотреть: npm run applications -- list)`],
    ['Письма оператору', config.mailFolder],
    ['Правки редактора', `${config.dataFolder}/content.git  (принять: npm run content -- pull)`],
    ['Остановить', 'Ctrl+C'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...(notice ? [notice] : []),
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    '',
  ].join('\n');
}
