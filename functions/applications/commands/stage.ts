import { STAGES, stageLabel } from '../../../src/forms/stages.ts';
import { type Command, DONE, misunderstood, notFound } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { readStage, UNKNOWN_STAGE } from './read-stage.ts';

/** Moves the stage that the applicant sees by the number. */
export const stageCommand: Command = {
  name: 'stage',
  operands: ['номер', 'стадия'],
  options: [JSON_OPTION],
  meaning: `показать заявителю, как идут дела: ${STAGES.map(({ id }) => id).join(', ')}`,
  async run({ operands: [reference = '', word = ''], switches }, { store, now, print }) {
    const stage = readStage(word);
    if (stage === undefined) return misunderstood(UNKNOWN_STAGE);
    const movedAt = now();
    if (!(await store.moveStage(reference, stage, movedAt))) return notFound(reference);
    if (switches.has('json')) printJson({ print }, { reference, stage, movedAt });
    else print(`Заявка ${reference}: теперь «${stageLabel(stage)}».`);
    return DONE;
  },
};
