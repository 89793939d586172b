import { join } from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { listReminders } from '../../src/content-check/list-reminders.ts';
import { readConfig } from '../config.ts';
import { SetupError } from '../setup-error.ts';
import { runMain } from './run-main.ts';

/** Part of `npm run check`: checks all content, says what nobody has made sure of for long and what is overdue. */
await runMain(async () => {
  const { contentFolder } = readConfig();
  const problems = await checkContent(contentFolder);
  if (problems.length > 0) throw new SetupError(problems.map((line) => join(contentFolder, line)).join('\n'));
  for (const { title, lines } of await listReminders(contentFolder, new Date())) {
    console.log([`${title}:`, ...lines].join('\n- '));
  }
  return 0;
});
