import { type PaperTable, widthsOf } from '../paper.ts';
import { layText } from './lay-text.ts';
import { lineHeight, setLine, setText } from './set-text.ts';
import { drawArtifact, makeRoom, type Sheet, type StructureElement } from './sheet.ts';
import { CELL, CELL_NAME, TABLE_NAME } from './styles.ts';

const PADDING = 4;
/** 9 mm: enough to write in. */
const LEAST_ROW = 25.5;

/** Sets a table: its header again on every page, no row cut. */
export function setTable(sheet: Sheet, table: PaperTable, parent: StructureElement, tail: number): void {
  const { pdf, left, width } = sheet;
  const widths = widthsOf(table, width);
  const titles = layRow(
    sheet,
    table.columns.map(({ title }) => title),
    widths,
    CELL_NAME,
  );
  const rows = table.rows.map((cells) => layRow(sheet, cells, widths, CELL));
  const element = pdf.struct('Table');
  parent.add(element);

  makeRoom(sheet, heightOfTableStart(sheet, table));
  if (table.caption) {
    const name = pdf.struct('Caption');
    element.add(name);
    setText(sheet, table.caption, name, { x: left, width, style: TABLE_NAME });
    sheet.y += 3;
  }

  const head = pdf.struct('THead');
  element.add(head);
  setRow(sheet, titles, head, () => pdf.struct('TH', { scope: 'Column' } as object));
  const body = pdf.struct('TBody');
  element.add(body);
  for (const [at, row] of rows.entries()) {
    if (makeRoom(sheet, row.height + (at === rows.length - 1 ? tail : 0))) repeatTitles(sheet, titles);
    setRow(sheet, row, body, (column, isEmpty) =>
      column === 0 && !isEmpty ? pdf.struct('TH', { scope: 'Row' } as object) : pdf.struct('TD'),
    );
  }
  sheet.y += 8;
}

/** A table's name, its titles and its first row, in points. */
export function heightOfTableStart(sheet: Sheet, table: PaperTable): number {
  const widths = widthsOf(table, sheet.width);
  const titles = table.columns.map(({ title }) => title);
  const rows = [layRow(sheet, titles, widths, CELL_NAME), layRow(sheet, table.rows[0] ?? [], widths, CELL)];
  const name = table.caption ? lineHeight(TABLE_NAME) + 3 : 0;
  return rows.reduce((sum, { height }) => sum + height, name);
}

type Row = ReturnType<typeof layRow>;

function layRow({ pdf }: Sheet, cells: readonly string[], widths: readonly number[], style: typeof CELL) {
  const laid = cells.map((text, at) => {
    const width = (widths[at] ?? 0) - PADDING * 2;
    return { width, lines: layText(pdf, text, style, width) };
  });
  const most = Math.max(0, ...laid.map(({ lines }) => lines.length));
  const least = style === CELL_NAME ? 0 : LEAST_ROW;
  return { cells: laid, style, height: Math.max(least, most * lineHeight(style) + PADDING * 2) };
}

function setRow(
  sheet: Sheet,
  row: Row,
  parent: StructureElement,
  cellOf: (at: number, isEmpty: boolean) => StructureElement,
): void {
  const { pdf } = sheet;
  const element = pdf.struct('TR');
  parent.add(element);
  drawBorders(sheet, row);
  for (const [at, { lines }] of row.cells.entries()) {
    const cell = cellOf(at, lines.length === 0);
    element.add(cell);
    setCell(sheet, row, at, cell);
  }
  sheet.y += row.height;
}

function setCell(sheet: Sheet, { cells, style }: Row, at: number, element: StructureElement): void {
  const x = cells.slice(0, at).reduce((sum, { width }) => sum + width + PADDING * 2, sheet.left) + PADDING;
  for (const [number, line] of (cells[at]?.lines ?? []).entries()) {
    const y = sheet.y + PADDING + number * lineHeight(style);
    setLine(sheet, line, element, { x, y, width: cells[at]?.width ?? 0, style });
  }
}

/** They were read aloud once, on the first page. */
function repeatTitles(sheet: Sheet, titles: Row): void {
  drawBorders(sheet, titles);
  const nothing = { add: (draw: () => void) => drawArtifact(sheet.pdf, draw) } as unknown as StructureElement;
  for (const at of titles.cells.keys()) setCell(sheet, titles, at, nothing);
  sheet.y += titles.height;
}

function drawBorders({ pdf, left, y }: Sheet, { cells, height }: Row): void {
  drawArtifact(pdf, () => {
    let x = left;
    for (const { width } of cells) {
      pdf.rect(x, y, width + PADDING * 2, height);
      x += width + PADDING * 2;
    }
    pdf.lineWidth(0.6).stroke('#000000');
  });
}
