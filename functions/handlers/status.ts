import { forms } from '../../src/forms/catalogue.ts';
import { readAnswers } from '../../src/forms/read.ts';
import { STAGES } from '../../src/forms/stages.ts';
import { renderStatusAnswer } from '../../src/forms/status-answer.ts';
import { renderStatusForm } from '../../src/forms/status-form.ts';
import { NUMBER, SECRET, statusQuestions } from '../../src/forms/status-questions.ts';
import { countOf } from '../../src/text/plural.ts';
import { regionDay } from '../../src/text/region-day.ts';
import { isProof } from '../applications/proof.ts';
import { MALFORMED } from '../guards/parameters.ts';
import type { Limit } from '../guards/rate.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Status } from '../outbox/store.ts';
import type { Call } from './exchange.ts';
import { toResponse } from './page.ts';
import { refuse } from './refuse.ts';
import { takeParameters } from './take-parameters.ts';

/**
 * `POST forms/status`: how far an application has come. A number that was never given and a number with other digits
 * get the same answer, after the same work.
 */
export async function showStatus(call: Call): Promise<Response> {
  const { site, dependencies } = call;
  const { base } = dependencies.config;
  const { facts } = site;
  const parameters = await takeParameters(call);
  if ('status' in parameters) return refuse(parameters, site, base);
  const outcome = readAnswers({ questions: statusQuestions, consents: [] }, parameters, facts);
  if (outcome.kind === 'malformed') return refuse(MALFORMED, site, base);

  const { answers } = outcome;
  const again = (title: string, problems: Parameters<typeof renderStatusForm>[0]['problems']) =>
    toResponse({ status: 422, title, main: renderStatusForm({ facts, base, answers, problems }) }, site);
  if (outcome.kind === 'problems') return again('Что с моей заявкой', outcome.problems);

  const { [NUMBER]: reference = '', [SECRET]: secret = '' } = answers;
  const seconds = await takeGuess(call, reference);
  if (seconds > 0) return refuse(tooOften(seconds), site, base);
  const found = await dependencies.store.status(reference);
  const isProven = await isProof(dependencies.keys, found?.proof, { reference, secret });
  if (!found || !isProven) return again('Заявка не нашлась', [NOT_FOUND]);
  return toResponse(
    {
      status: 200,
      title: 'Что с моей заявкой',
      main: renderStatusAnswer({ facts, base, reference, ...words(found, call) }),
    },
    site,
  );
}

/**
 * Four digits are ten thousand: neither one address nor many together may try them all. Numbers that were never given
 * count too, else the limit would tell which were. A memory of numbers that is flooded (guards/memory-rate.ts: six new
 * ones a second, which takes some 120 addresses by the first limit) lets everyone wait, and nobody guess more.
 */
const BY_ADDRESS: Limit = { name: 'status-address', burst: 30, perSeconds: 20 };
const BY_NUMBER: Limit = { name: 'status-number', burst: 10, perSeconds: 1800 };

async function takeGuess({ visitor, dependencies }: Call, reference: string): Promise<number> {
  const { limiter, now } = dependencies;
  const byAddress = await limiter.take(visitor.address, BY_ADDRESS, now());
  return byAddress > 0 ? byAddress : limiter.take(reference, BY_NUMBER, now());
}

function tooOften(seconds: number): Refusal {
  return {
    status: 429,
    title: 'Слишком много вопросов подряд',
    advice: [
      'Так мы бережём заявки от тех, кто подбирает цифры наугад.',
      `Спросите снова через ${countOf(Math.ceil(seconds / 60), ['минуту', 'минуты', 'минут'])} или позвоните оператору.`,
    ],
    headers: { 'retry-after': String(seconds) },
  };
}

function words({ stage, stageAt, form, replyBy }: Status, { site, dependencies }: Call) {
  const { timeZone } = site.facts;
  const isForCoordinator = forms.find(({ id }) => id === form)?.recipients === 'operator-and-coordinator';
  return {
    stage,
    stages: STAGES.filter(({ id }) => id !== 'passed' || isForCoordinator || stage === 'passed'),
    since: regionDay(stageAt, timeZone),
    isErased: form === undefined,
    replyBy,
    isLate: replyBy !== undefined && regionDay(dependencies.now(), timeZone) > replyBy,
  };
}

const NOT_FOUND = {
  name: NUMBER,
  message: 'Заявки с таким номером и такими цифрами нет. Проверьте и то и другое',
};
