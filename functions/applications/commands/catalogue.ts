import { backupCommand } from './backup.ts';
import type { Command, CommandKit } from './command.ts';
import type { Desk } from './desk.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import { listCommand } from './list.ts';
import { purgeCommand } from './purge.ts';
import { rekeyCommand } from './rekey.ts';
import { resendCommand } from './resend.ts';
import { resolveCommand } from './resolve.ts';
import { showCommand } from './show.ts';
import { stageCommand } from './stage.ts';
import { statsCommand } from './stats.ts';

/** All that the operator can do, in the order of the usage. */
export const commands: readonly Command[] = [
  listCommand,
  showCommand,
  statsCommand,
  stageCommand,
  exportCommand,
  resendCommand,
  resolveCommand,
  eraseCommand,
  purgeCommand,
  backupCommand,
  rekeyCommand,
];

/** `npm run applications -- …` */
export const APPLICATIONS: CommandKit<Desk> = {
  call: 'npm run applications --',
  heading: 'Что сделать с заявками:',
  example: 'show 483-102-759-163',
  commands,
};
