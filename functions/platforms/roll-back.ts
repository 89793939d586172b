import { setTimeout as pause } from 'node:timers/promises';
import { regionDay } from '../../src/text/region-day.ts';
import { SetupError } from '../setup-error.ts';
import { askForBuild } from './asked-build.ts';
import { type KeptBuild, keptBuilds } from './kept-builds.ts';

/** What a rollback needs to know. */
export interface RollBackOrder {
  readonly dataFolder: string;
  /** Which build to show; without it the newest of those that are not shown. */
  readonly name: string | undefined;
  /** Whether a build of another day will do. */
  readonly takesOtherDay: boolean;
  readonly timeZone: string;
  readonly now: () => Date;
}

const LOOKS = 40;
const LOOK_EVERY_MS = 250;

/**
 * Has the running server show another build, and waits until it does.
 *
 * @throws SetupError when there is no such build, when it may show what has no consent any more, or nobody answers
 */
export async function rollBack(order: RollBackOrder): Promise<KeptBuild> {
  const { dataFolder, timeZone, now } = order;
  const build = chosen(await keptBuilds(dataFolder), order.name);
  if (regionDay(build.madeAt, timeZone) !== regionDay(now(), timeZone) && !order.takesOtherDay) {
    throw new SetupError(OTHER_DAY);
  }
  await askForBuild(dataFolder, build.name);
  for (let look = 0; look < LOOKS; look += 1) {
    const kept = await keptBuilds(dataFolder);
    if (kept.some(({ name, isLive }) => isLive && name === build.name)) return build;
    await pause(LOOK_EVERY_MS);
  }
  throw new SetupError(
    'Сайт не ответил за десять секунд. Проверьте, что он запущен и команда знает его DATA_FOLDER.',
  );
}

function chosen(builds: readonly KeptBuild[], name: string | undefined): KeptBuild {
  const others = builds.filter(({ isLive }) => !isLive);
  const build = name === undefined ? others[0] : others.find((other) => other.name === name);
  if (build) return build;
  throw new SetupError(
    name === undefined
      ? 'Возвращать нечего: другой сборки этой программы нет.'
      : 'Такой сборки нет, или она уже показана. Список: npm run site -- builds',
  );
}

/** The option that lets a build of another day be shown. */
export const OTHER_DAY_OPTION = '--другой-день';

const OTHER_DAY = `Эта сборка сделана в другой день. С тех пор могло закончиться чьё-то согласие на снимок или имя. Лучше исправьте запись в редакторе. Если показать всё же нужно, добавьте слово ${OTHER_DAY_OPTION}`;
