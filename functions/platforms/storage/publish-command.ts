import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, readStorage } from '../../config.ts';
import { SetupError } from '../../setup-error.ts';
import { checkout } from '../checkout.ts';
import { runMain } from '../run-main.ts';
import { openBucket } from './bucket.ts';
import { publishSite } from './publish-site.ts';
import { siteObjects } from './site-objects.ts';

const ALL = '--all';

/** `npm run publish:s3`: brings a bucket to what the newest `npm run build` holds. */
await runMain(async () => {
  const words = process.argv.slice(2);
  const strange = words.filter((word) => word !== ALL);
  if (strange.length > 0) throw new SetupError(`Есть одно слово ${ALL}: послать и то, что не изменилось.`);
  const folder = join(checkout, 'dist', 'site');
  if (!existsSync(folder)) throw new SetupError('Сайт ещё не собран. Сначала выполните: npm run build');
  const { base } = readConfig();
  const settings = readStorage();
  const { sent, same, removed } = await publishSite(siteObjects(folder, base), openBucket(settings), {
    base,
    sendsAll: words.includes(ALL),
  });
  console.log(
    `Бакет ${settings.bucket}: послано ${sent}, без изменений ${same}, убрано ${removed}. Файлы по порядку: сначала части страниц, потом страницы.`,
  );
  return 0;
});
