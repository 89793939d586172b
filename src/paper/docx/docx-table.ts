import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type PaperTable, widthsOf } from '../paper.ts';

/** In twentieths of a point: enough to write in. */
const ROW_HEIGHT = 510;

/**
 * A table whose first row stands again on every sheet, and whose rows are never cut.
 *
 * @param width in twentieths of a point
 */
export function docxTable(table: PaperTable, width: number): (Paragraph | Table)[] {
  const widths = widthsOf(table, width).map(Math.round);
  const cellsOf = (texts: readonly string[], style: string) =>
    texts.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ style, text })],
        }),
    );
  const titles = table.columns.map(({ title }) => title);
  return [
    ...(table.caption ? [new Paragraph({ style: 'TableName', text: table.caption })] : []),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(titles, 'CellName') }),
        ...table.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
              children: cellsOf(row, 'Cell'),
            }),
        ),
      ],
    }),
    // Word puts two tables together that nothing stands between.
    new Paragraph({ style: 'Small', text: '' }),
  ];
}
