import { NOT_TAKEN, type Refusal } from './refusal.ts';

/** Lets through only what a plain HTML form posts. */
export function checkMediaType(request: Request): Refusal | undefined {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/x-www-form-urlencoded') return undefined;
  return {
    status: 415,
    title: 'Форма пришла в непонятном виде',
    advice: [NOT_TAKEN, 'Откройте форму на сайте и отправьте её кнопкой на странице.'],
  };
}
