import type { Forms } from '../join-forms.ts';
import type { AnswerPage } from './answer-page.ts';
import { type HttpEvent, type HttpResult, isTimer, type TimerEvent } from './event.ts';
import { toRequest } from './to-request.ts';
import { toResult } from './to-result.ts';

/**
 * Answers everything that Yandex Cloud calls the function with: requests in three shapes, and the timer.
 *
 * @param answerPage answers what is no form
 */
export function createHandler(
  forms: Forms,
  answerPage: AnswerPage = () => undefined,
): (event: HttpEvent | TimerEvent) => Promise<HttpResult> {
  return async (event) => {
    if (isTimer(event)) return toResult(Response.json(await forms.round()));
    const request = toRequest(event);
    return toResult(await (answerPage(request) ?? forms.answer(request, { address: addressOf(event) })));
  };
}

/** As the platform saw it. X-Forwarded-For is not read: what stands in it first is written by the visitor. */
function addressOf({ requestContext }: HttpEvent): string {
  return requestContext?.identity?.sourceIp ?? '';
}
