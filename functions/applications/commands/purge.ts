import { countOf } from '../../../src/text/plural.ts';
import { type Command, DONE } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { TRACES_LEFT } from './traces-left.ts';

/** Erases what is past its day. */
export const purgeCommand: Command = {
  name: 'purge',
  operands: [],
  options: [JSON_OPTION],
  meaning: 'стереть доставленные заявки, срок хранения которых вышел',
  async run({ switches }, { eraseExpired, now, print, track }) {
    const purgedAt = now();
    const purged = await track('Стираю старые письма', (watch) => eraseExpired(purgedAt, watch));
    if (switches.has('json')) printJson({ print }, { ...purged, purgedAt });
    else print(`Стёрто: ${countOf(purged.applications, ['заявка', 'заявки', 'заявок'])}.`);
    return purged.areTracesLeft ? TRACES_LEFT : DONE;
  },
};
