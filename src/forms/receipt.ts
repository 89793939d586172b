import type { Form } from './form.ts';
import { html } from './markup.ts';
import type { SiteFacts } from './site-facts.ts';

/** What an applicant sees after sending: the number, what happens next, and whom to ask. */
export function renderReceipt(form: Form, reference: string, facts: SiteFacts, base: string): string {
  const { name, email, phone } = facts.operator;
  const byPhone = phone === undefined ? undefined : html` или позвоните: ${phone}`;
  return html`<div class="receipt"><p>Ваш номер</p><p class="receipt__number"><strong>${reference}</strong></p></div>
<p>Запишите или сфотографируйте номер. Отправлять ещё раз не нужно.</p>
<h2>Что будет дальше</h2>
<ol>${form.next(facts).map((step) => html`<li>${step}</li>`)}</ol>
<h2>Если нужно что-то спросить или отозвать</h2>
<p>Назовите этот номер. ${name}: напишите на <a href="mailto:${email}">${email}</a>${byPhone}.</p>
<p><a href="${base}">На главную страницу</a></p>`.toString();
}
