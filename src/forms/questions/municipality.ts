import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import type { MunicipalityFacts, SiteFacts } from '../site-facts.ts';
import { frameOf, type Wording } from './wording.ts';

/** Every form calls its municipality so: applications are routed by this answer. */
export const MUNICIPALITY = 'municipality';

const PROBLEM = 'Выберите территорию из списка';

/** One of the municipalities in the site's content. */
export function municipality(words: Omit<Wording, 'name'>): Question {
  const wording = { ...words, name: MUNICIPALITY };
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted, facts) {
      if (posted === '' || find(posted, facts)) return { answer: posted };
      return { answer: '', problem: PROBLEM };
    },
    render(state) {
      const frame = frameOf(wording, state);
      const options = state.facts.municipalities.map(
        (one) =>
          html`<option value="${one.id}"${attributes({ selected: one.id === state.answer })}>${listed(one)}</option>
`,
      );
      return field(
        frame,
        html`<select class="field__control" name="${wording.name}"${controlAttributes(frame)}>
<option value="">Выберите из списка</option>
${options}</select>`,
      );
    },
    show: (answer, facts) => find(answer, facts)?.title ?? answer,
  };
}

function find(id: string, facts: SiteFacts): MunicipalityFacts | undefined {
  return facts.municipalities.find((one) => one.id === id);
}

/** Begins with the word people look for: «Ишим — городской округ город Ишим». */
function listed({ short, title }: MunicipalityFacts): string {
  if (title.startsWith(short)) return title;
  return `${short} — ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
