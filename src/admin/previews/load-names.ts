import { directions } from '../../model/directions.ts';
import { mentoringForms } from '../../model/mentoring-forms.ts';
import { municipalities } from '../../model/municipalities.ts';
import type { LoadedEntry } from '../gateway-files.ts';
import type { Requests } from '../requests.ts';

/** Names of the entries that others refer to, by their slugs. */
export interface Names {
  readonly municipalities: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, string>;
}

/** Where nobody tells names, previews show slugs. */
export const NAMELESS: Names = { municipalities: new Map(), forms: new Map(), directions: new Map() };

/** Reads the names that previews show; what cannot be read goes nameless. */
export async function loadNames(send: Requests['send']): Promise<Names> {
  const [territories, forms, ways] = await Promise.all(
    [municipalities, mentoringForms, directions].map(({ name }) => namesIn(name, send)),
  );
  return {
    municipalities: territories ?? new Map(),
    forms: forms ?? new Map(),
    directions: ways ?? new Map(),
  };
}

async function namesIn(folder: string, send: Requests['send']): Promise<Map<string, string>> {
  const wanted = { folder: `content/${folder}`, extension: 'json', depth: 1 };
  const entries = (await send('entriesByFolder', wanted).catch(() => [])) as LoadedEntry[];
  return new Map(
    entries.map(({ data, file }) => [
      file.path.replace(/^.*\/|\.json$/g, ''),
      String(JSON.parse(data ?? '{}').title ?? ''),
    ]),
  );
}
