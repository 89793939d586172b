import { type Command, DONE, refused } from './command.ts';

/** Ends what did not go out, when people have dealt with it. */
export const resolveCommand: Command = {
  name: 'resolve',
  operands: ['номер'],
  options: [],
  meaning: 'отметить, что недоставленную или задержанную заявку разобрали вручную',
  async run({ operands: [reference = ''] }, { store, now, print }) {
    const ended = await store.resolve(reference, now());
    if (ended === 0) {
      return refused(
        `У заявки ${reference} нечего отмечать: она не в карантине, и недоставленных писем у неё нет.`,
      );
    }
    print(`Заявка ${reference}: отмечена как разобранная вручную.`);
    return DONE;
  },
};
