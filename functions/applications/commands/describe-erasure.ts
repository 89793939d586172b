import { formatMoment } from '../../../src/text/date.ts';
import { isEmail } from '../../../src/text/email.ts';
import type { Desk } from './desk.ts';
import type { OutOfReach } from './out-of-reach.ts';

export interface Erasure {
  readonly reference: string;
  readonly erasedAt: Date;
  /** How many letters on this machine were erased. */
  readonly letters: number;
  readonly left: readonly OutOfReach[];
}

/** What was erased and what people must erase themselves, line by line. */
export function describeErasure(
  { reference, letters, left }: Erasure,
  { timeZone, letters: { channel, folder } }: Pick<Desk, 'timeZone' | 'letters'>,
): readonly string[] {
  return [
    `Заявка ${reference} стёрта с сервера сайта: ответы и записи о доставке.`,
    ...(letters > 0 ? [`Писем стёрто из папки ${folder}: ${letters}.`] : []),
    '',
    'До этого сайт не дотянется, сотрите сами:',
    ...left.map((one) => `  ${describeCopy(one, channel, folder, timeZone)}`),
    '  выгруженные таблицы и закрытые копии (команда export) и всё, что из них переписали',
    '  резервные копии, снятые раньше: заявка уйдёт из них, когда выйдет их срок.',
    `    Если восстановите сайт из такой копии, сотрите заявку снова: erase ${reference}`,
    'Когда сотрёте, сообщите об этом заявителю.',
  ];
}

function describeCopy(
  { channel, target, sentAt, isCertain }: OutOfReach,
  localChannel: string,
  folder: string,
  timeZone: string,
): string {
  const when = describeWhen(sentAt, isCertain, timeZone);
  if (channel === localChannel)
    return `письмо для ${target} (${when}): в папке ${folder} его уже нет, его забрали`;
  if (isEmail(target)) return `письмо на ${target} (${when}) и всё, что из него переслали`;
  return `запись в системе оператора, ${channel} (${when})`;
}

function describeWhen(sentAt: Date | null, isCertain: boolean, timeZone: string): string {
  if (sentAt) return `отправлено ${formatMoment(sentAt, timeZone)}`;
  return isCertain ? 'отправлено раньше, потом отправляли снова' : 'возможно, отправлено: ответа не пришло';
}
