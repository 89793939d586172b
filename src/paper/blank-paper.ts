import type { Blank, BlankPart } from '../model/blanks.ts';
import type { Paper, PaperBlock, PaperPart, PaperTable } from './paper.ts';

type Printed = Pick<Blank, 'title' | 'head' | 'parts' | 'signatures'>;

/** A blank as a paper. */
export function blankPaper({ title, head, parts, signatures }: Printed): Paper {
  return { title, lead: [], head, layout: 'portrait', parts: parts.map(partOf), signatures };
}

function partOf({ title, text, points, checks, fields, table }: BlankPart): PaperPart {
  const blocks: (PaperBlock | false)[] = [
    text.length > 0 && { kind: 'text', paragraphs: text },
    points.length > 0 && { kind: 'points', items: points },
    checks.length > 0 && { kind: 'checks', items: checks },
    fields.length > 0 && { kind: 'fields', fields },
    table !== undefined && { kind: 'table', table: tableOf(table) },
  ];
  return { title, blocks: blocks.filter((block) => block !== false) };
}

function tableOf({ caption, columns, rows, emptyRows }: NonNullable<BlankPart['table']>): PaperTable {
  const names = [...rows, ...Array.from({ length: emptyRows }, () => '')];
  return {
    caption,
    columns: columns.map((title) => ({ title, share: 1 })),
    rows: names.map((name) => [name, ...columns.slice(1).map(() => '')]),
  };
}
