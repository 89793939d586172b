import { z } from 'zod';

/** One line for the history; Decap writes it from the templates of its configuration. */
export const commitMessage = z
  .string()
  .max(300)
  .transform((text) => text.replace(/\s+/g, ' ').trim() || 'Правка через редактор');
