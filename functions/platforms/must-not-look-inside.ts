import { sep } from 'node:path';
import { SetupError } from '../setup-error.ts';

/**
 * Sees that the data folder does not begin like the project's without being in it. Astro compares them as text, builds
 * into the wrong one, and then does not find its packages.
 *
 * @throws SetupError when it does: `/srv/site-data` beside `/srv/site`
 */
export function mustNotLookInside(dataFolder: string, checkout: string): void {
  if (!dataFolder.startsWith(checkout) || `${dataFolder}${sep}`.startsWith(`${checkout}${sep}`)) return;
  throw new SetupError(
    `DATA_FOLDER: имя папки ${dataFolder} начинается так же, как имя папки проекта ${checkout}, и сборщик их путает. Назовите её иначе, например /var/lib/nastavnik`,
  );
}
