import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AlarmState, type AlarmWay, createAlarm } from '../alarm/create-alarm.ts';
import { createSmtp } from '../channels/smtp.ts';
import { createWebhook } from '../channels/webhook.ts';
import type { Config } from '../config.ts';
import type { Health } from '../handlers/read-health.ts';
import { errorCode, type Log } from '../log.ts';

export interface AlarmOptions {
  readonly config: Pick<Config, 'alarm' | 'smtp' | 'dataFolder' | 'origin' | 'base'>;
  /** @throws when the store does not answer */
  readonly health: () => Promise<Health>;
  readonly now: () => Date;
  readonly log: Log;
}

const EVERY = 60_000;

/**
 * Looks once a minute whether the site wants attention, and tells those whom the settings name.
 *
 * @returns ends it; `undefined` where the settings name nobody
 * @throws SetupError when the address of the alarm leads into a private network
 */
export function openAlarm(options: AlarmOptions): (() => void) | undefined {
  const ways = alarmWays(options.config, options.now);
  if (ways.length === 0) return undefined;
  const look = createLook(options, ways);
  const timer = setInterval(() => void look(), EVERY);
  void look();
  return () => clearInterval(timer);
}

/** Who is told, and by what. */
export function alarmWays(
  { alarm, smtp }: Pick<Config, 'alarm' | 'smtp'>,
  now: () => Date,
): readonly AlarmWay[] {
  const { webhook, email } = alarm;
  return [
    ...(webhook === undefined
      ? []
      : [{ channel: createWebhook(webhook, now, { setting: 'ALARM_URL' }), target: webhook.url }]),
    ...(email === undefined || smtp === undefined
      ? []
      : [{ channel: createSmtp(smtp, 'Сайт наставничества'), target: email }]),
  ];
}

/** One look; never throws. Two never run at once. */
export function createLook(
  { config, health, now, log }: AlarmOptions,
  ways: readonly AlarmWay[],
): () => Promise<void> {
  const file = join(config.dataFolder, 'alarm.json');
  const alarm = createAlarm({
    ways,
    minutes: config.alarm.minutes,
    home: config.origin + config.base,
    now,
    read: () => readState(file),
    write: (state) => writeState(file, state),
    log,
  });
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(async () => {
      try {
        await alarm(await health().catch(() => undefined));
      } catch (error) {
        log({ level: 'error', event: 'alarm-failed', code: errorCode(error) });
      }
    });
    return last;
  };
}

async function readState(file: string): Promise<AlarmState> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as AlarmState;
  } catch {
    return { told: [] };
  }
}

async function writeState(file: string, state: AlarmState): Promise<void> {
  await writeFile(`${file}.draft`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${file}.draft`, file);
}
