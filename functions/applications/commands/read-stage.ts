import { isStage, STAGES, type Stage } from '../../../src/forms/stages.ts';

/** A stage by its id or by the Russian word that begins its name: `passed`, «передана». */
export function readStage(word: string): Stage | undefined {
  if (isStage(word)) return word;
  const begun = STAGES.filter(({ label }) => label.toLowerCase().startsWith(word.toLowerCase()));
  return begun.length === 1 ? begun[0]?.id : undefined;
}

export const UNKNOWN_STAGE = `Нет такой стадии. Есть: ${STAGES.map(
  ({ id, label }) => `${id} («${label.toLowerCase()}»)`,
).join(', ')}.`;
