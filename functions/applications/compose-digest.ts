import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { formatDate, formatMoment } from '../../src/text/date.ts';
import { countOf } from '../../src/text/plural.ts';
import type { Message } from '../channels/channel.ts';
import type { Claimed, ListedApplication } from '../outbox/store.ts';
import { type NeedsCare, needsCare } from './needs-care.ts';
import { formTitle, municipalityName } from './titles.ts';

/** So many are named in a group; a letter of thousands of lines is read by nobody. */
const NAMED = 50;

/** A day's letter to the operator: what waits, what failed, what is held. Holds no personal data. */
export function composeDigest(
  { id, target }: Claimed,
  day: string,
  applications: readonly ListedApplication[],
  facts: SiteFacts,
  now: Date,
): Message {
  const groups = needsCare(applications, now);
  const data = Object.fromEntries(groups.map(({ kind, applications: { length } }) => [kind, length]));
  return {
    id: `digest-${day}.${id}`,
    target,
    subject: `Заявки: сводка за ${formatDate(day)}`,
    text: [
      `Сводка на ${formatMoment(now, facts.timeZone)} по местному времени`,
      ...groups.map((group) => describeGroup(group, facts)),
      groups.length === 0 ? 'К часу отправки всё уже в порядке: ничего не ждёт и не задержано.' : COMMANDS,
    ].join('\n\n'),
    createdAt: now,
    data: { type: 'digest', day, ...data },
  };
}

function describeGroup({ kind, applications }: NeedsCare, facts: SiteFacts): string {
  const { title, advice } = WORDS[kind];
  const named = applications.slice(0, NAMED).map((application) => describeOne(application, facts));
  const more = applications.length - named.length;
  return [
    `${title}: ${countOf(applications.length, ['заявка', 'заявки', 'заявок'])}`,
    ...named,
    ...(more > 0 ? [`  и ещё ${more}`] : []),
    advice,
  ].join('\n');
}

function describeOne(
  { reference, form, municipality, createdAt }: ListedApplication,
  { municipalities, timeZone }: SiteFacts,
): string {
  const place = municipalityName(municipality, municipalities);
  return `  ${reference}  ${formatMoment(createdAt, timeZone)}  ${formTitle(form)}, ${place}`;
}

const WORDS: Readonly<Record<NeedsCare['kind'], { readonly title: string; readonly advice: string }>> = {
  dead: {
    title: 'Не доставлены',
    advice:
      'Проверьте адрес получателя и отправьте ещё раз (resend) или позвоните сами и отметьте (resolve).',
  },
  held: {
    title: 'Задержаны: похоже на робота',
    advice: 'Посмотрите каждую (show). Если писал человек, выпустите её (resend), иначе закройте (resolve).',
  },
  waiting: {
    title: 'Ждут отправки больше часа',
    advice: 'Сайт пробует сам, до двух с половиной суток. Проверьте почтовый сервер.',
  },
  expiring: {
    title: 'Сотрутся через неделю или раньше, а стадия всё ещё «Получена»',
    advice:
      'Прочтите каждую (show): ответили ли человеку? Ответили — отметьте (stage), нет — позвоните сейчас.',
  },
};

const COMMANDS = 'Команды на сервере сайта, например: npm run applications -- show НОМЕР';
