import type { Register } from '../../registers/register.ts';
import { registerCsv } from '../../registers/register-csv.ts';
import { registerJson } from '../../registers/register-json.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/**
 * The files of a register, word for word.
 *
 * @param site address of the site
 */
export function registerTexts(register: Register, site: URL | undefined): { csv: string; json: string } {
  const address = (path: string) => new URL(toPath(path), site).href;
  const origin = { page: address(register.path), terms: address('/open-data/'), day: settings.today };
  return { csv: registerCsv(register), json: registerJson(register, origin) };
}
