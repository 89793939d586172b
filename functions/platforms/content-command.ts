import { join } from 'node:path';
import { readConfig } from '../config.ts';
import {
  type ExchangeOptions,
  type Outcome,
  pullContent,
  pushContent,
  showStatus,
} from '../editorial/exchange-content.ts';
import { checkout } from './checkout.ts';
import { runMain } from './run-main.ts';

const COMMANDS: Readonly<Record<string, (options: ExchangeOptions) => Promise<Outcome>>> = {
  status: showStatus,
  pull: pullContent,
  push: pushContent,
};

const HELP = `Обмен правками между проектом и редакторами сайта:
  npm run content -- status   чем они отличаются
  npm run content -- pull     принять в проект то, что опубликовали редакторы
  npm run content -- push     передать редакторам содержание из проекта`;

/** `npm run content -- …`: works beside a running server. */
await runMain(() => main(process.argv[2]));

async function main(word = ''): Promise<number> {
  const command = COMMANDS[word];
  if (!command) {
    console.log(HELP);
    return word === '' ? 0 : 1;
  }
  const { ok, words } = await command({
    checkout,
    repository: join(readConfig().dataFolder, 'content.git'),
  });
  console.log(words);
  return ok ? 0 : 1;
}
