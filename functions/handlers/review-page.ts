import type { CameFrom } from '../../src/forms/came-from.ts';
import type { Answers } from '../../src/forms/form.ts';
import { renderReview } from '../../src/forms/review.ts';
import type { Exchange } from './exchange.ts';
import { toResponse } from './page.ts';

export interface Review {
  readonly answers: Answers;
  readonly trap: string;
  readonly cameFrom: CameFrom | undefined;
  readonly token: string;
  /** Why the answers are shown once more: they were sent, but not accepted. */
  readonly notice?: string;
}

/** «Проверьте ответы» in the site's look. */
export function reviewPage({ form, site, dependencies }: Exchange, review: Review): Response {
  const main = renderReview(form, { facts: site.facts, base: dependencies.config.base, ...review });
  const page =
    review.notice === undefined
      ? { status: 200, title: 'Проверьте ответы', main }
      : { status: 422, title: 'Отправьте ещё раз', main };
  return toResponse(page, site);
}
