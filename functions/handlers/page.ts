import { html } from '../../src/forms/markup.ts';
import type { PublishedSite } from '../dependencies.ts';

export interface Page {
  readonly status: number;
  readonly title: string;
  /** Markup under the heading. */
  readonly main: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page in the site's look; a bare but readable one when there is no published site. */
export function toResponse(page: Page, site: PublishedSite | undefined): Response {
  const { status, headers } = page;
  return new Response(site ? intoShell(page, site) : barePage(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Not `no-store`: Back to an answer to a POST would show the browser's error page instead of the answers.
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      ...headers,
    },
  });
}

function intoShell(page: Page, { shell, facts }: PublishedSite): string {
  const title = html`${windowTitle(page)} — ${facts.title}`.toString();
  return replaceMark(replaceMark(shell, '<!--shell:title-->', title), '<!--shell:main-->', body(page));
}

function barePage(page: Page): string {
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html`${windowTitle(page)}`}</title></head><body><main>${body(page)}</main></body></html>`;
}

/** Screen readers speak the title first, so it says at once that something is wrong. */
function windowTitle({ status, title }: Page): string {
  return status < 400 ? title : `Ошибка: ${title}`;
}

function body({ title, main }: Page): string {
  return `${html`<h1>${title}</h1>`}\n${main}`;
}

/** Not `String.replace`: an answer with `$&` in it would be taken for a pattern. */
function replaceMark(text: string, mark: string, replacement: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`На странице-оболочке нет метки ${mark}`);
  return text.slice(0, at) + replacement + text.slice(at + mark.length);
}
