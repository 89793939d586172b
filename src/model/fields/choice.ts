import { z } from 'zod';

/**
 * One of a few values that stand in addresses; the editor sees their words.
 *
 * @param words Russian words by Latin value
 */
export const choice = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  z.enum(Object.keys(words) as [Value, ...Value[]]).meta({ optionLabels: words });
