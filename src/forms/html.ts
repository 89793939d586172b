import { type CameFrom, cameFromFields } from './came-from.ts';
import { type Answers, type Form, type Problem, questionsOf } from './form.ts';
import { formPaths } from './form-paths.ts';
import { attributes, type Html, html } from './markup.ts';
import { TRAP } from './read.ts';
import type { SiteFacts } from './site-facts.ts';

export interface FormState {
  readonly facts: SiteFacts;
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  readonly answers?: Answers;
  readonly problems?: readonly Problem[];
  /** From `trapOf`, carried on to the next page. */
  readonly trap?: string;
  /** Carried on to the next page. */
  readonly cameFrom?: CameFrom | undefined;
}

/** The form as a page part, the same at build time and in an answer with problems. Has no heading of its own. */
export function renderForm(
  form: Form,
  { facts, base, answers = {}, problems = [], trap = '', cameFrom }: FormState,
): string {
  const closed = form.closed?.(facts);
  if (closed)
    return html`<div class="notice flow">${closed.map((words) => html`<p>${words}</p>`)}</div>`.toString();
  const fields = questionsOf(form).map((question) =>
    question.render({
      answer: answers[question.name] ?? '',
      problem: problems.find(({ name }) => name === question.name)?.message,
      facts,
      base,
    }),
  );
  return html`${problems.length === 0 ? undefined : problemSummary(problems)}
<form class="form" method="post" action="${formPaths(form, base).check}" accept-charset="utf-8" novalidate data-form data-carries-campaign>
${fields}
${trapField(trap)}
${cameFromFields(cameFrom)}<div class="form__actions"><button class="button button--call" type="submit">Проверить и отправить</button></div>
</form>`.toString();
}

/** All problems in one list that takes focus; each leads to its question. */
export function problemSummary(problems: readonly Problem[]): Html {
  return html`<div class="problems" role="alert" tabindex="-1" autofocus aria-labelledby="problems-title" data-problems>
<h2 id="problems-title">Исправьте, пожалуйста, и отправьте снова</h2>
<ul>${problems.map(({ name, message }) => html`<li><a href="#${name}">${message}</a></li>`)}</ul>
</div>`;
}

/** Hidden without any style sheet and from screen readers; programs that fill in every field fill it too. */
function trapField(value: string): Html {
  return html`<div hidden><label for="${TRAP}">Оставьте это поле пустым</label><input type="text" id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"${attributes({ value })}></div>`;
}
