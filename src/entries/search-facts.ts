import { published } from './published.ts';

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
  const ids = forms ?? (form ? [form] : []);
  const all = ids.length > 0 ? await published('mentoring-forms') : [];
  const places = municipality ? await published('municipalities') : [];
  const when = day ?? starts;
  return {
    municipality: places.find(({ id }) => id === municipality)?.data.short,
    year: year ?? (when ? Number(when.slice(0, 4)) : undefined),
    forms: all.filter(({ id }) => ids.includes(id)).map(({ data }) => data.title),
  };
}
