import { publishedEntries } from './published-entries.ts';
import { publishedEntry } from './published-entry.ts';

interface Told {
  readonly municipality?: string | undefined;
  readonly year?: number | undefined;
  readonly day?: string | undefined;
  readonly starts?: string | undefined;
  readonly forms?: readonly string[];
  readonly form?: string;
}

/** What the search may be narrowed by to find an entry: its municipality, its year, its forms of mentoring. */
export async function searchFacts({ data }: { readonly data: Told }) {
  const { municipality, year, day, starts, forms, form } = data;
  const place = municipality ? await publishedEntry('municipalities', municipality) : undefined;
  const told = await publishedEntries('mentoring-forms', forms ?? (form ? [form] : []));
  const when = day ?? starts;
  return {
    municipality: place?.data.short,
    year: year ?? (when ? Number(when.slice(0, 4)) : undefined),
    forms: told.map(({ data }) => data.title),
  };
}
