import { type IParagraphOptions, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';

/**
 * A paragraph with room to write in it. Long room at its end is a tab with a line under it, up to the paper's edge:
 * Word stretches it, and what is typed over it moves nothing.
 *
 * @param edge from the left margin, in twentieths of a point
 */
export function gapped(text: string, edge: number, options: IParagraphOptions): Paragraph {
  const words = text.replace(/_{15,}$/, '');
  return new Paragraph({
    ...options,
    tabStops: [{ type: TabStopType.RIGHT, position: edge, leader: LeaderType.UNDERSCORE }],
    children:
      words === text ? [new TextRun(text)] : [new TextRun(words), new TextRun({ children: [new Tab()] })],
  });
}

/** What `gapped` takes for room up to the edge. */
export const TO_THE_EDGE = '_'.repeat(15);
