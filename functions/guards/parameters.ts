import { NOT_TAKEN, type Refusal } from './refusal.ts';

/** Reads a posted body as form parameters. */
export function parseParameters(body: Uint8Array): URLSearchParams | Refusal {
  try {
    return new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return MALFORMED;
  }
}

/** For what no browser posts from our page: broken bytes, repeated or unknown keys. */
export const MALFORMED: Refusal = {
  status: 400,
  title: 'Форма пришла с ошибкой',
  advice: [
    NOT_TAKEN,
    'Откройте форму на сайте, обновите страницу и заполните её ещё раз.',
    'Если не получится, напишите оператору: его адрес внизу страницы.',
  ],
};
