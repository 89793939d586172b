import type { Form } from './form.ts';
import { html } from './markup.ts';
import type { SiteFacts } from './site-facts.ts';
import { STATUS_PAGE } from './status-form.ts';

export interface Receipt {
  readonly reference: string;
  /** Opens the status where there is no phone to ask for. */
  readonly code?: string | undefined;
}

/** What an applicant sees after sending: the number, what happens next, and whom to ask. */
export function renderReceipt(
  form: Form,
  { reference, code }: Receipt,
  facts: SiteFacts,
  base: string,
): string {
  const { name, email, phone } = facts.operator;
  const byPhone = phone === undefined ? undefined : html` или позвоните: ${phone}`;
  return html`<div class="receipt"><p>Ваш номер</p><p class="receipt__number"><strong>${reference}</strong></p></div>
<p>Запишите или сфотографируйте номер. Отправлять ещё раз не нужно.</p>
<h2>Что будет дальше</h2>
<ol>${form.next(facts).map((step) => html`<li>${step}</li>`)}</ol>
<h2>Как узнать, что с заявкой</h2>
<p>Откройте страницу <a href="${base}${STATUS_PAGE}">«Что с моей заявкой»</a>. Понадобятся этот номер и ${code === undefined ? 'последние четыре цифры вашего телефона' : html`код <strong>${code}</strong>. Запишите и его`}.</p>
<h2>Если нужно что-то спросить или отозвать</h2>
<p>Назовите этот номер. ${name}: напишите на <a href="mailto:${email}">${email}</a>${byPhone}.</p>
<p><a href="${base}">На главную страницу</a></p>`.toString();
}
