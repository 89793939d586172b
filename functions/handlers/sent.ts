import { renderReceipt } from '../../src/forms/receipt.ts';
import { isReference } from '../../src/text/reference.ts';
import { statusCode } from '../applications/proof.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Exchange } from './exchange.ts';
import { toResponse } from './page.ts';
import { refuse } from './refuse.ts';

/**
 * `GET forms/:form/sent/?n=REFERENCE&c=CODE`: the receipt. Repeats nothing from the address but a well-formed number
 * and the code that belongs to it.
 */
export async function showReceipt({ request, form, site, dependencies }: Exchange): Promise<Response> {
  const { base } = dependencies.config;
  const { searchParams } = new URL(request.url);
  const reference = searchParams.get('n') ?? '';
  if (!isReference(reference)) return refuse(NO_NUMBER, site, base, form);
  const code = await statusCode(dependencies.keys, reference);
  const given = searchParams.get('c') === code ? code : undefined;
  const main = renderReceipt(form, { reference, code: given }, site.facts, base);
  return toResponse({ status: 200, title: 'Принято', main }, site);
}

const NO_NUMBER: Refusal = {
  status: 404,
  title: 'В адресе страницы нет номера',
  advice: [
    'Номер виден на странице, которая открылась сразу после отправки. Поищите её в истории браузера.',
    'Если номер не нашёлся, напишите оператору: он поищет по дню отправки и телефону.',
  ],
};
