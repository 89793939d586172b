interface Frame {
  /** Says what the frame holds to those who do not see it. */
  readonly title: string;
  /** Absolute address of the piece. */
  readonly src: string;
  /** In pixels. */
  readonly height: number;
}

/** The markup that another site puts in to show a piece. */
export function frameCode({ title, src, height }: Frame): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

interface Links {
  readonly title: string;
  readonly text: string;
  /** Absolute addresses. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The markup for a site that allows no frames: a heading, a few words and links that never go stale. */
export function linksCode({ title, text, links }: Links): string {
  return [
    '<section lang="ru">',
    `  <h2>${escaped(title)}</h2>`,
    `  <p>${escaped(text)}</p>`,
    '  <ul>',
    ...links.map(({ label, href }) => `    <li><a href="${escaped(href)}">${escaped(label)}</a></li>`),
    '  </ul>',
    '</section>',
  ].join('\n');
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
