import type { Pdf } from '../../pdf/open-pdf.ts';
import { measureWords, setWords } from '../../pdf/set-words.ts';
import { SMALL } from './styles.ts';

/** In points from the sheet's edges. */
const RIGHT = 42;
const BOTTOM = 34;

/** Numbers the pages where there are several: «Страница 1 из 2». */
export function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(start + at);
    const words = `Страница ${at + 1} из ${count}`;
    const x = pdf.page.width - RIGHT - measureWords(pdf, words, SMALL);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    setWords(pdf, words, [x, pdf.page.height - BOTTOM], SMALL);
    pdf.endMarkedContent();
  }
}
