import { renderReceipt } from '../../src/forms/receipt.ts';
import { isReference } from '../../src/text/reference.ts';
import type { Keys } from '../applications/keys.ts';
import { receiptKey, statusCode } from '../applications/proof.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Exchange } from './exchange.ts';
import { toResponse } from './page.ts';
import { refuse } from './refuse.ts';

/**
 * `GET forms/:form/sent/?n=REFERENCE&k=KEY`: the receipt. Repeats nothing from the address but a well-formed number, and
 * shows the code of the status to who brings the key that the sending gave.
 */
export async function showReceipt({ request, form, site, dependencies }: Exchange): Promise<Response> {
  const { base } = dependencies.config;
  const { searchParams } = new URL(request.url);
  const reference = searchParams.get('n') ?? '';
  if (!isReference(reference)) return refuse(NO_NUMBER, site, base, form);
  const { keys } = dependencies;
  const code = await codeFor(keys, reference, searchParams.get('k'));
  const main = renderReceipt(form, { reference, code }, site.facts, base);
  return toResponse({ status: 200, title: 'Принято', main }, site);
}

/** By the secret that made the key: after another took its place the applicant still reads the code of the first day. */
async function codeFor(keys: Keys, reference: string, key: string | null): Promise<string | undefined> {
  for (const one of keys.each) {
    if (key === (await receiptKey(one, reference))) return statusCode(one, reference);
  }
  return undefined;
}

const NO_NUMBER: Refusal = {
  status: 404,
  title: 'В адресе страницы нет номера',
  advice: [
    'Номер виден на странице, которая открылась сразу после отправки. Поищите её в истории браузера.',
    'Если номер не нашёлся, напишите оператору: он поищет по дню отправки и телефону.',
  ],
};
