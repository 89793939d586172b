import { isExampleEmail } from '../../../src/text/email.ts';
import { createSmtp, greetSmtp, type SmtpOptions } from '../../channels/smtp.ts';
import type { SmtpSettings } from '../../config.ts';
import { errorCode } from '../../log.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

export interface MailOrder extends SmtpOptions {
  readonly smtp: SmtpSettings | undefined;
  readonly isProduction: boolean;
  /** Who gets a letter for trial; nobody, and the talk ends before any letter. */
  readonly sendTo: string | undefined;
  readonly now: Date;
}

/** Talks to the mail server up to the login. */
export async function checkMail(order: MailOrder): Promise<readonly Finding[]> {
  const { smtp, isProduction, sendTo } = order;
  if (smtp === undefined) {
    return [
      isProduction
        ? wrong('mail', 'Почта не подключена, письма ждут.', 'Впишите SMTP_HOST и MAIL_FROM.')
        : beware(
            'mail',
            'Почта не подключена: письма пробного сайта лежат файлами.',
            'Для работы впишите SMTP_HOST.',
          ),
    ];
  }
  const server = `${smtp.host}:${smtp.port}`;
  try {
    await greetSmtp(smtp, order);
  } catch (error) {
    return [wrong('mail', `Сервер почты ${server} не принял нас (${errorCode(error)}).`, adviceFor(error))];
  }
  if (sendTo === undefined) return [well('mail', `Сервер почты ${server} отвечает. Писем не посылали.`)];
  return [await sendTest(order, smtp, sendTo)];
}

async function sendTest(order: MailOrder, smtp: SmtpSettings, target: string): Promise<Finding> {
  if (isExampleEmail(target)) return wrong('mail', `${target} — адрес-образец.`, 'Впишите настоящую почту.');
  try {
    const { now } = order;
    const message = {
      id: `test-${now.getTime()}`,
      target,
      subject: 'Проверка почты сайта',
      text: 'Это письмо послала команда npm run doctor. Отвечать на него не нужно.',
      createdAt: now,
      data: { type: 'test' as const },
    };
    await createSmtp(smtp, 'Сайт наставничества', order).deliver(message, AbortSignal.timeout(30_000));
    return well('mail', `Пробное письмо ушло на ${target}. Проверьте, что оно пришло.`);
  } catch (error) {
    return wrong('mail', `Пробное письмо на ${target} не ушло (${errorCode(error)}).`, adviceFor(error));
  }
}

function adviceFor(error: unknown): string {
  return (
    ADVICE.find(([signs]) => signs.test(errorCode(error)))?.[1] ??
    'Проверьте SMTP_HOST, SMTP_PORT и SMTP_TLS.'
  );
}

const ADVICE: readonly (readonly [signs: RegExp, words: string])[] = [
  [/EAUTH|535/, 'Проверьте SMTP_USER и SMTP_PASSWORD.'],
  [/ETLS|CERT|SIGNED/, 'Проверьте SMTP_TLS и сертификат сервера почты.'],
  [/ENOTFOUND|EDNS/, 'Проверьте имя в SMTP_HOST.'],
  [/ECONN|ETIMEDOUT|ESOCKET/, 'Проверьте SMTP_HOST и SMTP_PORT. Сервер может закрывать порт почты наружу.'],
];
