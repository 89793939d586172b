import type { CollectionEntry } from 'astro:content';
import { choiceFacet } from '../../lists/choice-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { POINT_KINDS } from '../../model/roadmaps.ts';
import type { MakerRole } from '../../roadmap-maker/maker-template.ts';
import type { TemplateItem } from '../../sections/roadmap/template-item.ts';
import { toPath } from '../../ui/to-path.ts';
import { itemsOf } from './_items.ts';

/** A template is read, and printed, as a whole. */
const WHOLE = 200;

/** All pages of a template: whole, by role, by quarter, by kind. */
export function templatePages(
  { id, data }: CollectionEntry<'roadmap-templates'>,
  roles: readonly MakerRole[],
): ListPage<TemplateItem>[] {
  const kind = { name: 'kind', label: 'О чём', all: 'Обо всём' };
  return listPages({
    entries: itemsOf(data, roles),
    facets: [
      roleFacet(roles),
      QUARTER,
      choiceFacet<TemplateItem, keyof typeof POINT_KINDS>(kind, POINT_KINDS, (item) => item.kind),
    ],
    root: toPath(`/roadmaps/${id}/`),
    pageSize: WHOLE,
  });
}

function roleFacet(roles: readonly MakerRole[]): Facet<TemplateItem> {
  const order = roles.map(({ id }) => id);
  return {
    name: 'role',
    label: 'Кто отвечает',
    all: 'Все роли',
    valuesOf: (item) => item.roles,
    labelOf: (id) => roles.find((role) => role.id === id)?.short ?? id,
    compare: (one, other) => order.indexOf(one) - order.indexOf(other),
  };
}

/** As they follow one another in a school year. */
const QUARTERS: Readonly<Record<string, string>> = {
  q3: 'III квартал',
  q4: 'IV квартал',
  q1: 'I квартал',
  q2: 'II квартал',
};

const QUARTER: Facet<TemplateItem> = {
  name: 'quarter',
  label: 'Когда',
  all: 'Весь год',
  valuesOf: ({ quarters }) => quarters.map((quarter) => `q${quarter}`),
  labelOf: (value) => QUARTERS[value] ?? value,
  compare: (one, other) => Object.keys(QUARTERS).indexOf(one) - Object.keys(QUARTERS).indexOf(other),
};
