import type { Channel } from '../channels/channel.ts';
import type { Health } from '../handlers/read-health.ts';
import { errorCode, type Log } from '../log.ts';
import { composeAlarm } from './compose-alarm.ts';

/** A reader of alarms, and the channel to him. */
export interface AlarmWay {
  readonly channel: Channel;
  readonly target: string;
}

/** What outlives a restart: since when there is trouble, and which channels have told of it. */
export interface AlarmState {
  /** Milliseconds since 1970. */
  readonly since?: number;
  readonly told: readonly string[];
}

export interface AlarmParts {
  readonly ways: readonly AlarmWay[];
  /** How long there must be trouble before somebody is told. */
  readonly minutes: number;
  /** Address of the site, for the reader. */
  readonly home: string;
  now(): Date;
  read(): Promise<AlarmState>;
  write(state: AlarmState): Promise<void>;
  readonly log: Log;
}

const PATIENCE = 30_000;

/**
 * Tells each reader once when the site has wanted attention for some minutes, and once when that is over. A message
 * that does not go out is tried again at the next look.
 *
 * @returns one look; `undefined` stands for a store that does not answer
 */
export function createAlarm(parts: AlarmParts): (health: Health | undefined) => Promise<void> {
  return async (health) => {
    const { since, told } = await parts.read();
    const now = parts.now().getTime();
    if (health?.state === 'ok') {
      const left = await tell(parts, told, { kind: 'cleared', since: since ?? now, reasons: [] });
      if (since !== undefined || told.length > 0) await parts.write({ told: left.failed });
      return;
    }
    const begun = since ?? now;
    const isLong = now - begun >= parts.minutes * 60_000;
    const names = parts.ways.map(({ channel }) => channel.name).filter((name) => !told.includes(name));
    const reasons = health?.reasons ?? [NO_STORE];
    const news = isLong ? await tell(parts, names, { kind: 'raised', since: begun, reasons }) : undefined;
    const isChanged = since === undefined || (news?.sent.length ?? 0) > 0;
    if (isChanged) await parts.write({ since: begun, told: [...told, ...(news?.sent ?? [])] });
  };
}

const NO_STORE = 'Заявки не записываются: хранилище не отвечает. Проверьте диск или базу.';

export interface News {
  readonly kind: 'raised' | 'cleared';
  readonly since: number;
  readonly reasons: readonly string[];
}

async function tell(
  { ways, home, now, log }: AlarmParts,
  names: readonly string[],
  news: News,
): Promise<{ readonly sent: readonly string[]; readonly failed: readonly string[] }> {
  const [sent, failed]: [string[], string[]] = [[], []];
  for (const { channel, target } of ways.filter((way) => names.includes(way.channel.name))) {
    try {
      await channel.deliver(composeAlarm(news, { target, home, now: now() }), AbortSignal.timeout(PATIENCE));
      sent.push(channel.name);
    } catch (error) {
      failed.push(channel.name);
      log({ level: 'error', event: 'alarm-not-told', channel: channel.name, code: errorCode(error) });
    }
  }
  if (sent.length > 0) log({ level: 'info', event: `alarm-${news.kind}`, count: sent.length });
  return { sent, failed };
}
