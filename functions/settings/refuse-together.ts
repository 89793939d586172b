import { isExampleEmail } from '../../src/text/email.ts';
import type { Settings } from './environment.ts';

/** What is wrong with settings taken together; each of them alone is in order. */
export function refuseTogether(settings: Settings, refuse: (name: string, message: string) => void): void {
  if (settings.MAP_TILES_URL && !settings.MAP_TILES_ATTRIBUTION) {
    refuse('MAP_TILES_ATTRIBUTION', 'подпишите, чьи плитки под картой, например © Участники OpenStreetMap');
  }
  for (const [name, needed, words] of PAIRS) {
    if (settings[name] !== undefined && settings[needed] === undefined) refuse(needed, words);
  }
  if (settings.LETTER_BODY === 'sealed' && !settings.AGE_RECIPIENT) {
    refuse('AGE_RECIPIENT', 'запечатанным письмам нужен открытый ключ оператора, вида age1…');
  }
  if (settings.SITE_ENV !== 'production' && settings.SMTP_HOST && !settings.OPERATOR_EMAIL) {
    refuse(
      'OPERATOR_EMAIL',
      'письма пробного сайта уйдут через SMTP_HOST: впишите почту, на которую их слать',
    );
  }
  if (settings.SITE_ENV === 'production' || settings.SMTP_HOST) {
    for (const name of ['OPERATOR_EMAIL', 'FALLBACK_EMAIL', 'MAIL_FROM', 'ALARM_EMAIL'] as const) {
      const written = settings[name];
      if (written && isExampleEmail(written)) refuse(name, 'это адрес-образец, впишите настоящую почту');
    }
  }
  if (settings.SITE_ENV !== 'production') return;
  if (!settings.FORMS_SECRET) {
    refuse('FORMS_SECRET', 'рабочему сайту нужен секрет: впишите вывод команды «openssl rand -hex 32»');
  }
  if (!settings.SITE_URL?.startsWith('https://')) {
    refuse('SITE_URL', 'рабочему сайту нужен адрес с https, например https://nastavnik.ru');
  }
}

/** A setting, another that it cannot do without, and what to say when that one is missing. */
const PAIRS = [
  [
    'DATABASE_URL',
    'FORMS_SECRET',
    'заявки в базе нужно закрывать секретом, который не пропадёт вместе с этой машиной: впишите вывод команды «openssl rand -hex 32»',
  ],
  ['SMTP_HOST', 'MAIL_FROM', 'впишите адрес, с которого сайт пишет письма, например site@nastavnik.ru'],
  ['MAIL_FROM', 'SMTP_HOST', 'впишите сервер, который принимает письма, например smtp.nastavnik.ru'],
  ['SMTP_USER', 'SMTP_PASSWORD', 'впишите пароль почты'],
  ['SMTP_PASSWORD', 'SMTP_USER', 'впишите имя для входа на сервер почты'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET', 'впишите whsec_ и вывод команды «openssl rand -base64 32»'],
  ['WEBHOOK_SECRET', 'WEBHOOK_URL', 'впишите адрес, который принимает заявки, с https'],
  ['ALARM_URL', 'ALARM_SECRET', 'впишите whsec_ и вывод команды «openssl rand -base64 32»'],
  ['ALARM_SECRET', 'ALARM_URL', 'впишите адрес, который принимает тревогу, с https'],
  ['ALARM_EMAIL', 'SMTP_HOST', 'письмам о тревоге нужен сервер почты, например smtp.nastavnik.ru'],
] as const;
