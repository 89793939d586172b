import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in until the check of the content says what is wrong with the file. */
const NOT_SAID = 'Europe/Moscow';

/**
 * By whose clocks the region of a content folder lives, before the content itself is loaded: what is over or open
 * today decides what the build shows.
 *
 * @returns its name in the tz database
 */
export function readTimeZone(contentFolder: string): string {
  try {
    const { timeZone = NOT_SAID } = JSON.parse(
      readFileSync(join(contentFolder, 'region', 'site.json'), 'utf8'),
    );
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return NOT_SAID;
  }
}
