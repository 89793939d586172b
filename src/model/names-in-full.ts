import { passagesOf } from './child-safety/passage.ts';
import { readable } from './child-safety/readable.ts';

/** Whether a text calls anyone by name and surname: «Алина Сафина», but not «школа имени Петра Шарова». */
export function namesInFull(text: string): boolean {
  const people = passagesOf(readable(text)).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.people),
  );
  return people.some(({ kind }) => kind === 'full');
}
