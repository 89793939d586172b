import type { Answers, Problem } from './form.ts';
import { problemSummary } from './html.ts';
import { html } from './markup.ts';
import type { SiteFacts } from './site-facts.ts';
import { statusQuestions } from './status-questions.ts';

/** Where the status is asked for, under the site's base. */
export const STATUS_PAGE = 'status/';
export const STATUS_POST = 'forms/status';

export interface StatusFormState {
  readonly facts: SiteFacts;
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  readonly answers?: Answers;
  readonly problems?: readonly Problem[] | undefined;
}

/** The two questions and the button. Posted, so that neither number nor digits stay in an address. */
export function renderStatusForm({ facts, base, answers = {}, problems = [] }: StatusFormState): string {
  const fields = statusQuestions.map((question) =>
    question.render({
      answer: answers[question.name] ?? '',
      problem: problems.find(({ name }) => name === question.name)?.message,
      facts,
      base,
    }),
  );
  return html`${problems.length === 0 ? undefined : problemSummary(problems)}
<form class="form" method="post" action="${base}${STATUS_POST}" accept-charset="utf-8" novalidate>
${fields}
<div class="form__actions"><button class="button button--call" type="submit">Узнать</button></div>
</form>`.toString();
}
