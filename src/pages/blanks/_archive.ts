import { zipFiles } from '../../archive/zip-files.ts';
import { PAPER_FORMATS } from '../../paper/make-paper.ts';
import { paperFile } from '../_paper-files.ts';
import { listPapers } from './_papers.ts';

/** All blanks in one file; nothing where a region has none. */
export async function blanksArchive(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const papers = await listPapers();
  if (papers.length === 0) return undefined;
  const files = papers.flatMap(({ id, paper }) =>
    PAPER_FORMATS.map(
      async (format) => [`${format}/${id}.${format}`, await paperFile(paper, format)] as const,
    ),
  );
  return zipFiles(Object.fromEntries(await Promise.all(files)));
}
