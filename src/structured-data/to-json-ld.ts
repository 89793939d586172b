import type { Thing } from './thing.ts';

/** The text of a `<script type="application/ld+json">`; no content can end the element early. */
export function toJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
