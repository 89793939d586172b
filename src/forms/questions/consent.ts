import { tick } from '../field.ts';
import type { FormConsent, Question } from '../form.ts';
import { html } from '../markup.ts';
import type { ConsentFacts, SiteFacts } from '../site-facts.ts';

export const CONSENT_MISSING = 'Без этого согласия принять нельзя: прочитайте текст и поставьте галочку';

/**
 * A consent to tick, with a link to its document.
 *
 * The answer names the very text that stood beside the box, so that what is stored is what was agreed to
 * even when the text changes while the page is open.
 */
export function consent({ id, label, neededWith, hint }: FormConsent): Question {
  const name = consentName(id);
  const isOptional = neededWith !== undefined;
  return {
    name,
    label,
    missing: isOptional ? undefined : CONSENT_MISSING,
    read(posted, facts) {
      if (posted === '' || posted === consentStamp(consentFacts(id, facts))) return { answer: posted };
      return { answer: '', problem: 'Текст согласия изменился: прочитайте его и поставьте галочку ещё раз' };
    },
    render({ answer, problem, facts, base }) {
      const agreed = consentFacts(id, facts);
      const value = consentStamp(agreed);
      return tick(
        {
          name,
          label: agreed.checkbox,
          hint,
          problem,
          isOptional,
          mark: neededWith?.length ? 'если оставили контакт' : undefined,
        },
        value,
        answer === value,
        html`<p class="field__link"><a href="${base}consents/${id}/" aria-describedby="${name}-label">Прочитать текст согласия</a></p>`,
      );
    },
    show: () => 'да',
  };
}

/** Key of the answer to a consent. */
export function consentName(id: string): string {
  return `consent-${id}`;
}

/** The document of a consent. A form that names one which the content lacks is our own mistake. */
export function consentFacts(id: string, facts: SiteFacts): ConsentFacts {
  const found = facts.consents[id];
  if (!found) throw new Error(`Нет согласия content/consents/${id}.md, а форма его спрашивает`);
  return found;
}

/** What a ticked box posts: which text was agreed to. */
export function consentStamp({ version, hash }: ConsentFacts): string {
  return `${version}.${hash.slice(0, 16)}`;
}
