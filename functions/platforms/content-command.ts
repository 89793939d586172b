import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Config, readConfig } from '../config.ts';
import { backUp } from '../editorial/archive/back-up.ts';
import { forget } from '../editorial/archive/forget.ts';
import { mirror } from '../editorial/archive/mirror.ts';
import { restore } from '../editorial/archive/restore.ts';
import { pullContent, pushContent, showStatus } from '../editorial/exchange-content.ts';
import type { Outcome } from '../editorial/outcome.ts';
import { buildForProof } from './build-for-proof.ts';
import { checkout } from './checkout.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { runMain } from './run-main.ts';
import { previewUpgrade, upgradeContent } from './upgrade-content.ts';

interface Order extends Pick<Config, 'dataFolder' | 'buildSettings' | 'contentFolder'> {
  readonly repository: string;
  readonly checkout: string;
  /** What stands after the command's name. */
  readonly argument: string;
  readonly isUnbuilt: boolean;
  readonly isTrial: boolean;
}

const UNBUILT = '--без-сборки';
const TRIAL = '--проба';

const COMMANDS: Readonly<Record<string, (order: Order) => Promise<Outcome>>> = {
  status: showStatus,
  pull: pullContent,
  push: pushContent,
  backup: ({ repository, argument }) => backUp(repository, argument),
  mirror: ({ repository, argument }) => mirror(repository, argument),
  restore: (order) => alone(order, () => restoreWithProof(order)),
  upgrade: ({ contentFolder, isTrial }) =>
    isTrial ? previewUpgrade(contentFolder) : upgradeContent(contentFolder),
  forget: (order) => alone(order, () => forgetWithPages(order)),
};

const HELP = `Содержание, которое пишут редакторы сайта:
  npm run content -- status         чем оно отличается от проекта
  npm run content -- pull           принять в проект то, что опубликовали редакторы
  npm run content -- push           передать редакторам содержание из проекта
  npm run content -- backup ФАЙЛ    записать всё с историей и черновиками в один файл
  npm run content -- restore ФАЙЛ   вернуть из такого файла (сайт остановите);
                                    ещё одно слово ${UNBUILT} пропускает пробную сборку
  npm run content -- mirror АДРЕС   скопировать в другое хранилище git
  npm run content -- upgrade        переписать записи проекта так, как их пишет этот сайт;
                                    ещё одно слово ${TRIAL} только покажет, что изменится
  npm run content -- forget ЗАПИСЬ  стереть запись с картинками из всей истории (сайт остановите)`;

/** `npm run content -- …` */
await runMain(() => main(process.argv.slice(2)));

async function main([word = '', ...others]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!command) {
    console.log(HELP);
    return word === '' ? 0 : 1;
  }
  const { dataFolder, buildSettings, contentFolder } = readConfig();
  const { ok, words } = await command({
    dataFolder,
    buildSettings,
    contentFolder,
    repository: join(dataFolder, 'content.git'),
    checkout,
    argument: others.find((other) => other !== UNBUILT && other !== TRIAL) ?? '',
    isUnbuilt: others.includes(UNBUILT),
    isTrial: others.includes(TRIAL),
  });
  console.log(words);
  return ok ? 0 : 1;
}

/** What swaps the repository needs it for itself. */
async function alone({ dataFolder }: Order, work: () => Promise<Outcome>): Promise<Outcome> {
  await prepareDataFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    return await work();
  } finally {
    unlock();
  }
}

function restoreWithProof(order: Order): Promise<Outcome> {
  const { repository, argument, isUnbuilt } = order;
  if (isUnbuilt) return restore(repository, argument, ask);
  return restore(repository, argument, ask, (contentFolder) => {
    console.log(`Собираю сайт из копии, на пробу. Это занимает около минуты, без неё: ${UNBUILT}`);
    return buildForProof(order.checkout, contentFolder, order);
  });
}

/** Builds, drafts' pages and caches hold the pages and pictures of a forgotten entry; the next start makes them anew. */
async function forgetWithPages({ repository, dataFolder, argument }: Order): Promise<Outcome> {
  const outcome = await forget(repository, argument, ask);
  if (!outcome.ok) return outcome;
  for (const name of [
    'builds',
    'cache',
    'content',
    'content.json',
    'drafts',
    'live-build',
    'proof',
    'build.log',
  ]) {
    await rm(join(dataFolder, name), { recursive: true, force: true });
  }
  return outcome;
}

async function ask(question: string): Promise<string> {
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<string>((resolve) => dialogue.once('close', () => resolve('')));
    return await Promise.race([dialogue.question(question), ended]);
  } finally {
    dialogue.close();
  }
}
