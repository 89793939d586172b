/** Names of what entries refer to, by id. */
export interface Names {
  /** The whole region where an entry names no municipality. */
  municipality(id: string | undefined): string;
  form(id: string): string;
  direction(id: string): string;
}

interface Named {
  readonly id: string;
  readonly data: { readonly title: string };
}

interface Place {
  readonly id: string;
  readonly data: { readonly short: string };
}

export function namesOf(entries: {
  readonly municipalities: readonly Place[];
  readonly forms: readonly Named[];
  readonly directions: readonly Named[];
}): Names {
  const places = new Map(entries.municipalities.map(({ id, data }) => [id, data.short]));
  const forms = titles(entries.forms);
  const directions = titles(entries.directions);
  return {
    municipality: (id) => (id === undefined ? 'Весь регион' : (places.get(id) ?? id)),
    form: (id) => forms.get(id) ?? id,
    direction: (id) => directions.get(id) ?? id,
  };
}

function titles(entries: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, data }) => [id, data.title]));
}
