import { z } from 'zod';

/** Where anyone can see that something was done: a page of this site or of another one. */
export const proof = () =>
  z
    .string()
    .regex(/^(?:\/[a-z0-9/-]*|https:\/\/\S+)$/, {
      error: 'Нужен адрес страницы: /documents/plan/ или https://сайт.рф/документ',
    })
    .meta({
      label: 'Чем подтверждается',
      hint: 'Страница с документом, новостью или отчётом: /news/… или https://…',
    });
