import { becomeMentor } from '../../forms/become-mentor.ts';
import { consultation } from '../../forms/consultation.ts';
import { joinOrganisation } from '../../forms/join-organisation.ts';
import { takePart } from '../../forms/take-part.ts';
import { formHref } from '../../handover/form-href.ts';
import { toPath } from '../../ui/to-path.ts';

interface ApplyLink {
  readonly label: string;
  readonly href: string;
}

/** The ways to apply from another site, with the municipality filled in. Its own page stands where a form is not offered. */
export async function applyLinks(municipality: string | undefined): Promise<ApplyLink[]> {
  const answers = municipality ? { municipality } : {};
  const links = FORMS.map(async ({ form, label, instead }) => {
    const href = (await formHref(form, answers)) ?? (instead && toPath(instead));
    return href ? [{ label, href }] : [];
  });
  return (await Promise.all(links)).flat();
}

const FORMS = [
  { form: becomeMentor, label: 'Стать наставником', instead: '/become-mentor/' },
  { form: takePart, label: 'Найти наставника подростку', instead: '/take-part/' },
  { form: joinOrganisation, label: 'Присоединить организацию', instead: undefined },
  { form: consultation, label: 'Попросить консультацию психолога', instead: undefined },
];
