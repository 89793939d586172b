import { NOT_TAKEN, type Refusal } from './refusal.ts';
import { isSameOrigin } from './same-origin.ts';

/** Refuses what another site posts in a visitor's name. */
export function checkOrigin(request: Request, origin: string): Refusal | undefined {
  const relation = request.headers.get('sec-fetch-site');
  const sender = request.headers.get('origin');
  if (relation !== null && relation !== 'same-origin') return refusal(origin);
  // A browser without Sec-Fetch-Site still sends Origin; one that sends neither is held back by the token.
  if (sender !== null && !isSameOrigin(sender, origin)) return refusal(origin);
  return undefined;
}

function refusal(origin: string): Refusal {
  return {
    status: 403,
    title: 'Заявка пришла не с этого сайта',
    advice: [
      NOT_TAKEN,
      `Откройте сайт по его адресу ${origin} и заполните форму на нём.`,
      'Если вы так и сделали, выключите в браузере расширения, которые прячут адрес страницы, и отправьте ещё раз.',
    ],
  };
}
