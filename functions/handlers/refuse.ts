import type { Form } from '../../src/forms/form.ts';
import { formPaths } from '../../src/forms/form-paths.ts';
import { html } from '../../src/forms/markup.ts';
import type { PublishedSite } from '../dependencies.ts';
import type { Refusal } from '../guards/refusal.ts';
import { toResponse } from './page.ts';

/** A refusal as a page: what happened, what to do, and where to turn. */
export function refuse(
  refusal: Refusal,
  site: PublishedSite | undefined,
  base: string,
  form?: Form,
): Response {
  const { status, title, advice, headers = {} } = refusal;
  const operator = site?.facts.operator;
  const way = form
    ? html`<a href="${formPaths(form, base).page}">Открыть форму «${form.title}»</a>`
    : html`<a href="${base}">На главную страницу</a>`;
  const phone = operator?.phone === undefined ? undefined : html`, ${operator.phone}`;
  const contact =
    operator &&
    html`<p>${operator.name}: <a href="mailto:${operator.email}">${operator.email}</a>${phone}</p>`;
  const main = html`${advice.map((sentence) => html`<p>${sentence}</p>`)}
<p>${way}</p>
${contact}`;
  return toResponse({ status, title, main: main.toString(), headers }, site);
}
