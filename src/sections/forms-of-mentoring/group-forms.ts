import { FORM_PLACES, type MentoringForm } from '../../model/mentoring-forms.ts';

interface Item {
  readonly data: Pick<MentoringForm, 'place' | 'order'>;
}

/** Forms by the place where pairs meet, in the order of reading; a place without forms is left out. */
export function groupForms<Form extends Item>(forms: readonly Form[]): { label: string; forms: Form[] }[] {
  const ordered = [...forms].sort((one, other) => one.data.order - other.data.order);
  return Object.entries(FORM_PLACES)
    .map(([place, label]) => ({ label, forms: ordered.filter(({ data }) => data.place === place) }))
    .filter((group) => group.forms.length > 0);
}
