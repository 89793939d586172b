import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import { eraseDay, replyDay } from './days.ts';

/**
 * How to open the answers, and the answers themselves, closed.
 *
 * @param block text that age has sealed and armored
 */
export function sealedText(application: StoredApplication, facts: SiteFacts, block: string): string {
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    'Ответы запечатаны вашим ключом age: без него их не прочитать ни в почте, ни на сервере почты.',
    'Сохраните всё от строки BEGIN до строки END, с ними самими, в файл zayavka.age и откройте его на своей машине:',
    '  age --decrypt --identity key.txt zayavka.age',
    `Или прочитайте их на сервере сайта: npm run applications -- show ${application.reference}`,
    `Заявителю обещано ответить до ${replyDay(application, facts)} включительно. Праздничные дни не в счёт.`,
    `С сервера сайта доставленная заявка сотрётся ${eraseDay(application, facts.timeZone)}`,
    '',
    block,
  ].join('\n');
}
