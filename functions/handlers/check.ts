import { renderForm } from '../../src/forms/html.ts';
import { EDIT, trapOf } from '../../src/forms/read.ts';
import { signToken } from '../applications/token.ts';
import type { Exchange } from './exchange.ts';
import { toResponse } from './page.ts';
import { receivePost } from './receive-post.ts';
import { refuse } from './refuse.ts';
import { reviewPage } from './review-page.ts';

/** `POST forms/:form/check`: shows the answers for a last look, or the form again with what to put right. */
export async function checkAnswers(exchange: Exchange): Promise<Response> {
  const { form, site, dependencies } = exchange;
  const { config, keys, random, now } = dependencies;
  const posted = await receivePost(exchange);
  if ('status' in posted) return refuse(posted, site, config.base, form);

  const { outcome, parameters, cameFrom } = posted;
  const trap = trapOf(parameters);
  const state = { facts: site.facts, base: config.base, answers: outcome.answers, trap, cameFrom };
  if (parameters.has(EDIT))
    return toResponse({ status: 200, title: form.title, main: renderForm(form, state) }, site);
  if (outcome.kind === 'problems') {
    const main = renderForm(form, { ...state, problems: outcome.problems });
    return toResponse({ status: 422, title: form.title, main }, site);
  }
  const token = await signToken(keys, random, form.id, outcome.answers, now());
  return reviewPage(exchange, { answers: outcome.answers, trap, cameFrom, token });
}
