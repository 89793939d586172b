import type { Message } from '../channels/channel.ts';
import type { News } from './create-alarm.ts';

/** An alarm in words for who repairs the site. Holds counts and reasons, nothing of an applicant. */
export function composeAlarm(
  { kind, since, reasons }: News,
  { target, home, now }: { readonly target: string; readonly home: string; readonly now: Date },
): Message {
  const minutes = Math.round((now.getTime() - since) / 60_000);
  const isRaised = kind === 'raised';
  return {
    // The same at every attempt, so that a repeat is known as one.
    id: `alarm-${kind}-${since}`,
    target,
    subject: isRaised ? `Сайт ждёт внимания: ${home}` : `Всё снова в порядке: ${home}`,
    text: isRaised
      ? [
          `Сайт: ${home}`,
          `Неполадка длится ${minutes} мин.`,
          ...reasons.map((reason) => `- ${reason}`),
          `Сейчас: ${home}health`,
          'Подробно, на сервере: npm run doctor',
          'Когда всё наладится, придёт ещё одно письмо.',
        ].join('\n\n')
      : [`Сайт: ${home}`, `Неполадки больше нет. Она длилась ${minutes} мин.`].join('\n\n'),
    createdAt: now,
    data: { type: `alarm.${kind}`, site: home, since: new Date(since).toISOString(), reasons },
  };
}
