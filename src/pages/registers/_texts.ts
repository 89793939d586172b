import type { Register } from '../../registers/register.ts';
import { registerCsv } from '../../registers/register-csv.ts';
import { registerCsvw } from '../../registers/register-csvw.ts';
import { registerJson } from '../../registers/register-json.ts';
import { registerSchema } from '../../registers/register-schema.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

interface RegisterTexts {
  readonly csv: string;
  readonly json: string;
  readonly csvw: string;
  readonly schema: string;
}

/** Path of the schema that a register's file for programs keeps. */
export function schemaPath({ id }: Pick<Register, 'id'>): string {
  return `/open-data/${id}.schema.json`;
}

/**
 * The files of a register, word for word.
 *
 * @param site address of the site
 */
export function registerTexts(register: Register, site: URL | undefined): RegisterTexts {
  const address = (path: string) => new URL(toPath(path), site).href;
  const origin = { page: address(register.path), terms: address('/open-data/'), day: settings.today };
  const schema = registerSchema(register, address(schemaPath(register)));
  return {
    csv: registerCsv(register),
    json: registerJson(register, origin),
    csvw: registerCsvw(register, origin),
    schema,
  };
}
