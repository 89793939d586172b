import { type Context, Hono } from 'hono';
import { forms } from '../src/forms/catalogue.ts';
import { formPaths } from '../src/forms/form-paths.ts';
import { isOffered } from '../src/forms/is-offered.ts';
import { STATUS_PAGE } from '../src/forms/status-form.ts';
import { addSecurityHeaders } from './add-security-headers.ts';
import type { Dependencies, PublishedSite, Visitor } from './dependencies.ts';
import type { Refusal } from './guards/refusal.ts';
import { answerDown } from './handlers/answer-down.ts';
import { checkAnswers } from './handlers/check.ts';
import { countVisit } from './handlers/count-visit.ts';
import type { Call, Exchange } from './handlers/exchange.ts';
import { showHealth } from './handlers/health.ts';
import { refuse } from './handlers/refuse.ts';
import { seeOther } from './handlers/see-other.ts';
import { sendApplication } from './handlers/send.ts';
import { showReceipt } from './handlers/sent.ts';
import { moveStage, showStage } from './handlers/stage.ts';
import { showStatus } from './handlers/status.ts';
import { errorCode } from './log.ts';

export interface App {
  /** Answers every request; never throws. */
  fetch(request: Request, visitor: Visitor): Promise<Response>;
}

type RouterCall = Context<{ Bindings: Visitor }>;

/** The route table of the form functions. */
export function createApp(dependencies: Dependencies): App {
  const { base } = dependencies.config;
  const router = new Hono<{ Bindings: Visitor }>().basePath(base);
  const simple = (handle: (call: Call) => Promise<Response>) => (context: RouterCall) =>
    handle({ request: context.req.raw, visitor: context.env, site: dependencies.site(), dependencies });
  const form = (handle: (exchange: Exchange) => Response | Promise<Response>) => (call: RouterCall) => {
    const site = dependencies.site();
    const found = forms.find(({ id }) => id === call.req.param('form'));
    if (!found || !isOffered(found, site.facts)) return refuse(NOT_FOUND, site, base);
    return handle({ request: call.req.raw, visitor: call.env, form: found, site, dependencies });
  };
  const not = (allowed: string) => () =>
    refuse({ ...WRONG_METHOD, headers: { allow: allowed } }, dependencies.site(), base);
  const toForm = form((exchange) => seeOther(formPaths(exchange.form, base).page));

  router.post('/forms/:form/check', form(checkAnswers)).get(toForm).all(not('GET, POST'));
  router.post('/forms/:form/send', form(sendApplication)).get(toForm).all(not('GET, POST'));
  router.get('/forms/:form/sent/', form(showReceipt)).all(not('GET'));
  router
    .post('/forms/status', simple(showStatus))
    .get(() => seeOther(base + STATUS_PAGE))
    .all(not('GET, POST'));
  router.post('/forms/visits', simple(countVisit)).all(not('POST'));
  router.get('/forms/stage', simple(showStage)).post(simple(moveStage)).all(not('GET, POST'));
  router.get('/health', () => showHealth(dependencies)).all(not('GET'));
  router.notFound(() => refuse(NOT_FOUND, dependencies.site(), base));
  router.onError((error, call) => {
    // Somebody closed the page while it was being sent: nobody is left to answer, and nothing is wrong.
    if (call.req.raw.signal.aborted) return new Response(null, { status: 499 });
    dependencies.log({ level: 'error', event: 'request-failed', code: errorCode(error) });
    return answerDown(publishedSite(dependencies), base);
  });

  return {
    async fetch(request, visitor) {
      const response = await router.fetch(request, visitor);
      const policy = publishedSite(dependencies)?.policy ?? { scriptHashes: [] };
      return addSecurityHeaders(response, new URL(request.url).pathname, { base, ...policy });
    },
  };
}

function publishedSite({ site }: Dependencies): PublishedSite | undefined {
  try {
    return site();
  } catch {
    return undefined;
  }
}

const NOT_FOUND: Refusal = {
  status: 404,
  title: 'Такой страницы нет',
  advice: ['Проверьте адрес или начните с главной страницы.'],
};

const WRONG_METHOD: Refusal = {
  status: 405,
  title: 'Эта страница так не открывается',
  advice: ['Ничего не отправлено.', 'Откройте форму на сайте и отправьте её кнопкой на странице.'],
};
