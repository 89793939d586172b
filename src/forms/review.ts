import { type CameFrom, cameFromFields } from './came-from.ts';
import { type Answers, type Form, questionsOf } from './form.ts';
import { formPaths } from './form-paths.ts';
import { type Html, html } from './markup.ts';
import { EDIT, TOKEN, TRAP } from './read.ts';
import type { SiteFacts } from './site-facts.ts';

export interface ReviewState {
  readonly facts: SiteFacts;
  readonly base: string;
  readonly answers: Answers;
  readonly token: string;
  /** From `trapOf`, carried on to the next page. */
  readonly trap?: string;
  /** Carried on to the next page. */
  readonly cameFrom?: CameFrom | undefined;
  /** Why the answers are shown again. */
  readonly notice?: string;
}

const FORM_ID = 'review';

/** «Проверьте ответы»: every answer with a way back to it, and one button that sends them. */
export function renderReview(
  form: Form,
  { facts, base, answers, token, trap = '', cameFrom, notice }: ReviewState,
): string {
  const { check, send } = formPaths(form, base);
  const rows = questionsOf(form).map(({ name, label, show }) => {
    const answer = answers[name] ?? '';
    return html`<div><dt>${label}</dt>
<dd class="answers__answer">${answer === '' ? 'нет ответа' : show(answer, facts)}</dd>
<dd class="answers__change"><button class="link" type="submit" form="${FORM_ID}" formaction="${check}#${name}" name="${EDIT}" value="${name}">Изменить <span class="visually-hidden">ответ «${label}»</span></button></dd></div>
`;
  });
  const kept = { ...answers, [TRAP]: trap, [TOKEN]: token };
  return html`${notice === undefined ? undefined : html`<p class="notice" role="alert">${notice}</p>`}
<dl class="answers">
${rows}</dl>
<form class="form" id="${FORM_ID}" method="post" action="${send}" accept-charset="utf-8" data-form>
${Object.entries(kept).map(([name, value]) => hidden(name, value))}${cameFromFields(cameFrom)}
<div class="form__actions"><button class="button button--call" type="submit">Отправить</button></div>
</form>`.toString();
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">
`;
}
