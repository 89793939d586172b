import { directions } from '../../model/directions.ts';
import { mentoringForms } from '../../model/mentoring-forms.ts';
import { municipalities } from '../../model/municipalities.ts';
import type { LoadedEntry } from '../gateway-files.ts';
import type { Requests } from '../requests.ts';

/** Names of the entries that others refer to, by their slugs. */
export interface Names {
  /** Short ones of municipalities: «Ишим». */
  readonly territories: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, string>;
}

/** Where nobody tells names, previews show slugs. */
export const NAMELESS: Names = {
  territories: new Map(),
  municipalities: new Map(),
  forms: new Map(),
  directions: new Map(),
};

/** Reads the names that previews and lists show; what cannot be read goes nameless. */
export async function loadNames(send: Requests['send']): Promise<Names> {
  const [territories = [], forms = [], ways = []] = await Promise.all(
    [municipalities, mentoringForms, directions].map(({ name }) => entriesIn(name, send)),
  );
  return {
    territories: namesOf(territories, 'short'),
    municipalities: namesOf(territories, 'title'),
    forms: namesOf(forms, 'title'),
    directions: namesOf(ways, 'title'),
  };
}

async function entriesIn(folder: string, send: Requests['send']): Promise<LoadedEntry[]> {
  const wanted = { folder: `content/${folder}`, extension: 'json', depth: 1 };
  return (await send('entriesByFolder', wanted).catch(() => [])) as LoadedEntry[];
}

function namesOf(entries: readonly LoadedEntry[], field: string): Map<string, string> {
  return new Map(
    entries.map(({ data, file }) => [
      file.path.replace(/^.*\/|\.json$/g, ''),
      String(JSON.parse(data ?? '{}')[field] ?? ''),
    ]),
  );
}
