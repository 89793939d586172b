import { countOf } from '../../../src/text/plural.ts';
import { type Command, DONE } from './command.ts';

/** Erases what is past its day. */
export const purgeCommand: Command = {
  name: 'purge',
  operands: [],
  options: [],
  meaning: 'стереть доставленные заявки, срок хранения которых вышел',
  async run(_, { eraseExpired, now, print, track }) {
    const erased = await track('Стираю старые письма', (watch) => eraseExpired(now(), watch));
    print(`Стёрто: ${countOf(erased, ['заявка', 'заявки', 'заявок'])}.`);
    return DONE;
  },
};
