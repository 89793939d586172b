import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { buildForProof } from './build-for-proof.ts';
import { checkout } from './checkout.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { runMain } from './run-main.ts';

const UNBUILT = '--без-сборки';

const HELP = `Вернуть сайт из копии, которую сняла команда backup. Папка данных должна быть пустой.
  npm run restore -- ПАПКА             проверить копию, собрать из неё сайт на пробу и вернуть
  npm run restore -- ПАПКА ${UNBUILT} то же самое, но сайт не собирать`;

const AFTER =
  'Запустите сайт: npm start. Заявки, которые стёрли после копии, вернулись: сотрите их снова командой applications -- erase.';

/** `npm run restore -- …` */
await runMain(() => main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const [folder, ...others] = args.filter((one) => one !== UNBUILT);
  if (folder === undefined || others.length > 0) {
    console.log(HELP);
    return 1;
  }
  const config = readConfig();
  const { dataFolder, secret, formerSecrets } = config;
  await prepareDataFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const build = args.includes(UNBUILT)
      ? undefined
      : (contentFolder: string) => {
          console.log(`Собираю сайт из копии, на пробу. Это занимает около минуты, без неё: ${UNBUILT}`);
          return buildForProof(checkout, contentFolder, config);
        };
    const proved = await restoreBackup({ from: resolve(folder), dataFolder, secret, formerSecrets, build });
    console.log([`Восстановлено: ${dataFolder}`, ...proved, AFTER].join('\n'));
    return 0;
  } finally {
    unlock();
  }
}
