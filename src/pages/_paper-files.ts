import { join } from 'node:path';
import { loadSite } from '../handover/load-site.ts';
import { makePaper, PAPER_FORMATS, type PaperFormat } from '../paper/make-paper.ts';
import type { Paper } from '../paper/paper.ts';
import type { PaperLink } from '../paper/paper-link.ts';
import { settings } from '../settings.ts';
import { toPath } from '../ui/to-path.ts';

/** A paper's file, kept between builds. */
export async function paperFile(paper: Paper, format: PaperFormat): Promise<Uint8Array<ArrayBuffer>> {
  const { title: author } = await loadSite();
  return makePaper(paper, format, { author, folder: join(settings.cacheFolder, 'papers') });
}

/**
 * Links to a paper's files with their sizes.
 *
 * @param path of the files without the base and the ending: `/blanks/plan-na-mesyats`
 */
export function paperLinks(paper: Paper, path: string): Promise<PaperLink[]> {
  return Promise.all(
    PAPER_FORMATS.map(async (format) => ({
      title: TITLES[format],
      href: toPath(`${path}.${format}`),
      bytes: (await paperFile(paper, format)).length,
    })),
  );
}

const TITLES: Readonly<Record<PaperFormat, string>> = {
  docx: 'Скачать для Word',
  pdf: 'Скачать для печати',
};
