import { z } from 'zod';

/**
 * One line for the history; Decap writes it from the templates of its configuration. It tells nothing of a draft's
 * state: lines that begin so are ours.
 */
export const commitMessage = z
  .string()
  .max(300)
  .transform(
    (text) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^Draft-/, '') || 'Правка через редактор',
  );
