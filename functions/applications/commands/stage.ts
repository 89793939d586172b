import { STAGES, stageLabel } from '../../../src/forms/stages.ts';
import { type Command, DONE, misunderstood, notFound } from './command.ts';
import { readStage, UNKNOWN_STAGE } from './read-stage.ts';

/** Moves the stage that the applicant sees by the number. */
export const stageCommand: Command = {
  name: 'stage',
  operands: ['номер', 'стадия'],
  options: [],
  meaning: `показать заявителю, как идут дела: ${STAGES.map(({ id }) => id).join(', ')}`,
  async run({ operands: [reference = '', word = ''] }, { store, now, print }) {
    const stage = readStage(word);
    if (stage === undefined) return misunderstood(UNKNOWN_STAGE);
    if (!(await store.moveStage(reference, stage, now()))) return notFound(reference);
    print(`Заявка ${reference}: теперь «${stageLabel(stage)}».`);
    return DONE;
  },
};
