import type { Form } from './form.ts';

/** Where a form's pages and posts live on the host. `base` is `/` or `/section/`. */
export function formPaths(form: Form, base: string) {
  return {
    page: base + form.path,
    check: `${base}forms/${form.id}/check`,
    send: `${base}forms/${form.id}/send`,
    sent: `${base}forms/${form.id}/sent/`,
  } as const;
}
