import type { Register } from '../../registers/register.ts';
import type { RegisterFiles } from '../../sections/registers/register-files.ts';
import { toPath } from '../../ui/to-path.ts';
import { dataFile } from './_data-file.ts';
import { registerTexts } from './_texts.ts';

/**
 * What pages say of a register's files.
 *
 * @param site address of the site
 */
export function registerFiles(register: Register, site: URL | undefined): RegisterFiles {
  const { csv, json } = registerTexts(register, site);
  return {
    title: register.title,
    href: toPath(register.path),
    explained: toPath(`/open-data/${register.id}/`),
    count: register.rows.length,
    csv: dataFile(`${register.stem}.csv`, csv),
    json: dataFile(`${register.stem}.json`, json),
  };
}
