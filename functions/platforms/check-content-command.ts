import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { listOverdue } from '../../src/content-check/list-overdue.ts';
import { listStale } from '../../src/content-check/list-stale.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { site } from '../../src/model/site.ts';
import { countOf } from '../../src/text/plural.ts';
import { regionDay } from '../../src/text/region-day.ts';
import { readConfig } from '../config.ts';
import { SetupError } from '../setup-error.ts';
import { runMain } from './run-main.ts';

/** Part of `npm run check`: checks all content, says what nobody has made sure of for long and what is overdue. */
await runMain(async () => {
  const { contentFolder } = readConfig();
  const problems = await checkContent(contentFolder);
  if (problems.length > 0) throw new SetupError(problems.map((line) => join(contentFolder, line)).join('\n'));
  const file = await readFile(join(contentFolder, 'region/site.json'), 'utf8');
  const { freshDays, timeZone } = entrySchema(site, plainKit).parse(JSON.parse(file));
  const today = regionDay(new Date(), timeZone);
  const stale = await listStale(contentFolder, { today, freshDays });
  if (stale.length > 0) {
    const days = countOf(freshDays, ['дня', 'дней', 'дней']);
    console.log([`Не проверяли дольше ${days}, спросите редакторов:`, ...stale].join('\n- '));
  }
  const overdue = await listOverdue(contentFolder, today);
  if (overdue.length > 0) console.log(['Срок прошёл, а отметки «сделано» нет:', ...overdue].join('\n- '));
  return 0;
});
