import { formatDate } from '../text/date.ts';
import { html } from './markup.ts';
import type { SiteFacts } from './site-facts.ts';
import type { STAGES, Stage } from './stages.ts';
import { STATUS_PAGE } from './status-form.ts';

export interface StatusAnswer {
  readonly facts: SiteFacts;
  readonly base: string;
  readonly reference: string;
  readonly stage: Stage;
  /** Those that such an application goes through. */
  readonly stages: readonly (typeof STAGES)[number][];
  /** Whether its answers are no more on the server. */
  readonly isErased: boolean;
  /** `YYYY-MM-DD` since when. */
  readonly since: string;
  /** `YYYY-MM-DD` until which an answer is promised, while it is. */
  readonly replyBy?: string | undefined;
  /** Whether that day is over. */
  readonly isLate: boolean;
}

/** How far an application has come, as steps, and what to do when nobody calls. Holds no name. */
export function renderStatusAnswer(status: StatusAnswer): string {
  const { facts, base, reference, stage, stages, isErased, since } = status;
  const { name, email, phone } = facts.operator;
  return html`<p>Заявка <strong>${reference}</strong></p>
<ol class="stages">
${stages.map(({ id, label, meaning }) => {
  const isNow = id === stage;
  return html`<li class="stages__stage"${isNow ? html` aria-current="step"` : undefined}><strong>${label}</strong>${isNow ? html`<span class="stages__since">с ${formatDate(since)}</span><span>${isErased ? ERASED : meaning}</span>` : undefined}</li>
`;
})}</ol>
${promise(status)}
<p>Если что-то не так, назовите номер заявки. ${name}: <a href="mailto:${email}">${email}</a>${phone === undefined ? undefined : html`, ${phone}`}.</p>
<p><a href="${base}${STATUS_PAGE}">Узнать о другой заявке</a></p>`.toString();
}

/** What was done is not known any more. */
const ERASED =
  'Срок хранения вышел, и ответы с сервера стёрты. Если вам так и не ответили, позвоните или напишите нам.';

function promise({ stage, replyBy, isLate }: StatusAnswer) {
  if (replyBy === undefined || stage === 'invited' || stage === 'closed') return undefined;
  if (isLate) {
    return html`<p class="notice">Мы обещали ответить до ${formatDate(replyBy)}, и этот день прошёл. Простите. Позвоните или напишите нам: заявку найдут по номеру.</p>`;
  }
  return html`<p>Вам ответят до ${formatDate(replyBy)} включительно.</p>`;
}
