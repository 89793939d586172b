import { escapeXml } from '../../text/escape-xml.ts';
import type { Layout } from '../layout/layout.ts';

export interface EmbedOrder {
  readonly width: number;
  readonly height: number;
  readonly link: string;
  /** Address of the picture. */
  readonly picture: string;
  readonly title: string;
  /** The whole advertising mark. */
  readonly mark: string;
  readonly marked: Layout['marked'];
}

/** HTML that shows a banner on another site; what of the mark is not on the picture stands under it. */
export function embedCode({ width, height, link, picture, title, mark, marked }: EmbedOrder): string {
  const image = `<img src="${escapeXml(picture)}" alt="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy">`;
  const anchor = `<a href="${escapeXml(link)}" target="_blank" rel="noopener">${image}</a>`;
  return marked === 'whole' ? anchor : `${anchor}\n<small>${escapeXml(mark)}</small>`;
}
