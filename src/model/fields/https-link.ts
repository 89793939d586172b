import { z } from 'zod';

/** A page of another site; only https, so that nobody on the way can change what visitors get. */
export const httpsLink = () =>
  z.url({ protocol: /^https$/, error: 'Нужен адрес страницы, который начинается с https://' });
