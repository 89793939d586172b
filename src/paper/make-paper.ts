import { loadPdfFonts } from '../pdf/load-pdf-fonts.ts';
import { writeDocx } from './docx/write-docx.ts';
import { hashSources } from './hash-sources.ts';
import { keepFile } from './keep-file.ts';
import type { Paper } from './paper.ts';
import { writePdf } from './pdf/write-pdf.ts';

export const PAPER_FORMATS = ['docx', 'pdf'] as const;

export type PaperFormat = (typeof PAPER_FORMATS)[number];

export interface PaperSetting {
  /** Whose paper it is, told to programs. */
  readonly author: string;
  /** Where made files are kept between builds; absolute. */
  readonly folder: string;
}

/** A paper as a file, made when neither its words nor its writers are the same as at the last build. */
export function makePaper(
  paper: Paper,
  format: PaperFormat,
  setting: PaperSetting,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify([format, setting.author, paper, WRITERS]);
  return keepFile(key, setting.folder, () => MAKERS[format](paper, setting.author));
}

const MAKERS: Readonly<
  Record<PaperFormat, (paper: Paper, author: string) => Promise<Uint8Array<ArrayBuffer>>>
> = {
  docx: async (paper, author) => new Uint8Array(await (await writeDocx(paper, author)).arrayBuffer()),
  pdf: async (paper, author) => writePdf(paper, { author, fonts: await loadPdfFonts(), made: MADE }),
};

/** Of no day: a file changes only with its words. */
const MADE = new Date(0);

const WRITERS = hashSources('src/{paper,pdf}/**/*.ts');
