import { z } from 'zod';

/**
 * Marks a sample: it wears «Пример», search engines leave it out, and a production build leaves it out altogether.
 * Whatever only the operator can know stays a sample until the operator writes it.
 */
export const example = () =>
  z.boolean().default(false).meta({
    label: 'Это пример',
    hint: 'Пример виден с пометкой «Пример» и не попадёт на рабочий сайт.',
  });
