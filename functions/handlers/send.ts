import { formPaths } from '../../src/forms/form-paths.ts';
import { renderForm } from '../../src/forms/html.ts';
import { TOKEN, trapOf } from '../../src/forms/read.ts';
import { acceptApplication } from '../applications/accept.ts';
import { lastDigits, receiptKey } from '../applications/proof.ts';
import { checkToken, signToken } from '../applications/token.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Exchange } from './exchange.ts';
import { toResponse } from './page.ts';
import { receivePost } from './receive-post.ts';
import { refuse } from './refuse.ts';
import { type Review, reviewPage } from './review-page.ts';
import { seeOther } from './see-other.ts';

/** `POST forms/:form/send`: accepts the application and shows its number. A repeat shows the same number. */
export async function sendApplication(exchange: Exchange): Promise<Response> {
  const { form, site, dependencies } = exchange;
  const { config, keys, now, store } = dependencies;
  const posted = await receivePost(exchange);
  if ('status' in posted) return refuse(posted, site, config.base, form);

  const { outcome, parameters, cameFrom } = posted;
  const { answers } = outcome;
  const trap = trapOf(parameters);
  if (outcome.kind === 'problems') {
    const main = renderForm(form, { facts: site.facts, base: config.base, trap, cameFrom, ...outcome });
    return toResponse({ status: 422, title: form.title, main }, site);
  }

  const token = parameters.get(TOKEN) ?? '';
  const check = await checkToken(keys, token, form.id, answers, now());
  const shown = { answers, trap, cameFrom };
  if (check.kind === 'early') return reviewPage(exchange, { ...shown, token, notice: NOTICES.early });
  if (check.kind === 'forged') return reviewAgain(exchange, { ...shown, notice: NOTICES.forged });

  const { idempotency } = check;
  const accepted =
    check.kind === 'expired'
      ? await store.repeatOf(idempotency)
      : await acceptApplication(
          { form, answers, cameFrom, idempotency, isTrapped: trap !== '' },
          dependencies,
        );
  if (!accepted) return reviewAgain(exchange, { ...shown, notice: NOTICES.expired });
  const { reference } = accepted;
  if (reference === undefined) return refuse(ERASED, site, config.base, form);
  const key = lastDigits(answers) === undefined ? `&k=${await receiptKey(keys, reference)}` : '';
  return seeOther(`${formPaths(form, config.base).sent}?n=${reference}${key}`);
}

const NOTICES = {
  early: 'Ещё не отправлено: кнопка сработала раньше времени. Проверьте ответы и нажмите «Отправить».',
  expired: 'Ещё не отправлено: страница была открыта очень долго. Проверьте ответы и нажмите «Отправить».',
  forged: 'Ещё не отправлено: нужно подтверждение. Проверьте ответы и нажмите «Отправить».',
} as const;

const ERASED: Refusal = {
  status: 410,
  title: 'Эта заявка стёрта',
  advice: [
    'Её стёрли по просьбе заявителя. Сейчас ничего не отправлено.',
    'Хотите подать заявку снова? Откройте форму и заполните её заново.',
    'Не просили стирать? Напишите оператору: его адрес внизу страницы.',
  ],
};

async function reviewAgain(exchange: Exchange, review: Omit<Review, 'token'>): Promise<Response> {
  const { keys, random, now } = exchange.dependencies;
  const token = await signToken(keys, random, exchange.form.id, review.answers, now());
  return reviewPage(exchange, { ...review, token });
}
