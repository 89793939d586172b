import type { CommandKit } from '../../applications/commands/command.ts';
import { statsCommand } from './stats.ts';
import type { VisitsDesk } from './visits-desk.ts';

/** `npm run campaigns -- …` */
export const CAMPAIGNS: CommandKit<VisitsDesk> = {
  call: 'npm run campaigns --',
  heading: 'Что узнать о кампаниях:',
  example: 'stats --chart kampanii.svg',
  commands: [statsCommand],
};
