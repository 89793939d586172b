import type { Config, SmtpSettings } from '../config.ts';
import { databasePlace } from '../outbox/database-place.ts';

/**
 * What a person reads after `npm start`: what to know, where everything is, and how to stop.
 *
 * @param mailProblem why letters do not leave
 */
export function greet(config: Config, notice?: string, mailProblem?: string): string {
  const site = `${config.origin}${config.base}`;
  const applications =
    config.databaseUrl === undefined ? config.applicationsFile : `база ${databasePlace(config.databaseUrl)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Сайт', site],
    ['Редактор', `${site}admin/`],
    ['Заявки', `${applications}  (посмотреть: npm run applications -- list)`],
    ['Письма оператору', mailProblem ?? lettersGo(config)],
    ...(config.fallbackEmail ? [['Запасной адрес', config.fallbackEmail] as const] : []),
    ...(config.webhook ? [['Система оператора', new URL(config.webhook.url).host] as const] : []),
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

function lettersGo({ smtp, mailFolder, isProduction }: Config): string {
  if (!smtp) return `${mailFolder}  (файлами: с этой машины не уходят)`;
  const others = isProduction ? '' : `; письма координаторам остаются файлами в ${mailFolder}`;
  return `уходят через ${smtp.host}:${smtp.port} от ${smtp.from}  (${PROTECTION[smtp.tls]})${others}`;
}

const PROTECTION: Readonly<Record<SmtpSettings['tls'], string>> = {
  starttls: 'под защитой TLS',
  implicit: 'под защитой TLS',
  off: 'без TLS: только для сервера почты на этой же машине',
};
