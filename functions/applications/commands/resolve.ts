import { type Command, DONE, refused } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';

/** Ends what did not go out, when people have dealt with it. */
export const resolveCommand: Command = {
  name: 'resolve',
  operands: ['номер'],
  options: [JSON_OPTION],
  meaning: 'отметить, что недоставленную или задержанную заявку разобрали вручную',
  async run({ operands: [reference = ''], switches }, { store, now, print }) {
    const resolvedAt = now();
    const ended = await store.resolve(reference, resolvedAt);
    if (ended === 0) {
      return refused(
        `У заявки ${reference} нечего отмечать: она не в карантине, и недоставленных писем у неё нет.`,
      );
    }
    if (switches.has('json')) printJson({ print }, { reference, ended, resolvedAt });
    else print(`Заявка ${reference}: отмечена как разобранная вручную.`);
    return DONE;
  },
};
