import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { readConfig } from '../config.ts';
import { type KeptBuild, keptBuilds } from './kept-builds.ts';
import { OTHER_DAY_OPTION, rollBack } from './roll-back.ts';
import { runMain } from './run-main.ts';

const HELP = `Сборки сайта на этом сервере:
  npm run site -- builds            какие есть и какую видят посетители
  npm run site -- rollback          показать предыдущую, сразу и без остановки
  npm run site -- rollback ИМЯ      показать названную
                                    ещё одно слово ${OTHER_DAY_OPTION} разрешает сборку не сегодняшнюю`;

/** `npm run site -- …` and `npm run rollback`: which build visitors see. */
await runMain(() => main(process.argv.slice(2)));

async function main([word = '', ...others]: readonly string[]): Promise<number> {
  const { dataFolder, contentFolder } = readConfig();
  const timeZone = readTimeZone(contentFolder);
  if (word === 'builds') {
    const builds = await keptBuilds(dataFolder);
    for (const build of builds) console.log(lineOf(build, timeZone));
    if (builds.length === 0) console.log('Сборок ещё нет: запустите сайт.');
    return 0;
  }
  if (word === 'rollback') {
    const name = others.find((other) => other !== OTHER_DAY_OPTION);
    const takesOtherDay = others.includes(OTHER_DAY_OPTION);
    const now = () => new Date();
    const build = await rollBack({ dataFolder, name, takesOtherDay, timeZone, now });
    console.log(`${lineOf({ ...build, isLive: true }, timeZone)}\n${AFTERWARDS}`);
    return 0;
  }
  console.log(HELP);
  return word === '' ? 0 : 1;
}

const AFTERWARDS = `Так будет до следующей публикации, перезапуска или конца дня: потом сайт соберётся заново.
Исправьте запись в редакторе до этого. Если что-то убирали по просьбе человека, верните новую сборку: npm run rollback`;

function lineOf({ name, madeAt, isLive }: KeptBuild, timeZone: string): string {
  const moment = new Intl.DateTimeFormat('ru-RU', { timeZone, dateStyle: 'long', timeStyle: 'short' });
  return `${isLive ? '→' : ' '} ${name}  ${moment.format(madeAt)}${isLive ? '  её видят посетители' : ''}`;
}
