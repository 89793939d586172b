import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSite } from '../dependencies.ts';
import { SetupError } from '../setup-error.ts';
import { readFacts, readPolicy } from './live-facts.ts';

/**
 * What the form functions need of a build of the site.
 *
 * @param buildFolder where `npm run build` has put `functions/`
 * @throws SetupError when there is no build
 */
export function readBuiltSite(buildFolder: string): PublishedSite {
  const shell = join(buildFolder, 'functions', 'shell', 'index.html');
  if (!existsSync(shell)) {
    throw new SetupError(`Сайт ещё не собран: нет файла ${shell}. Сначала выполните: npm run build`);
  }
  return {
    facts: readFacts(buildFolder),
    policy: readPolicy(buildFolder),
    shell: readFileSync(shell, 'utf8'),
  };
}
