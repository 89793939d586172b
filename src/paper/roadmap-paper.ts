import type { Paper, PaperColumn, PaperPart } from './paper.ts';

export interface RoadmapOrder {
  readonly title: string;
  readonly lead: readonly string[];
  readonly rows: readonly RoadmapRow[];
}

export interface RoadmapRow {
  readonly stage?: string | undefined;
  readonly number: number;
  readonly title: string;
  readonly makes?: string | undefined;
  readonly term: string;
  readonly who: string;
  /** How far it is; without it there is room to write that by hand. */
  readonly mark?: string | undefined;
}

/** A road map as a paper: a table for each stage, and room to mark what is done. */
export function roadmapPaper({ title, lead, rows }: RoadmapOrder): Paper {
  const columns = COLUMNS.filter(
    ({ name }) => rows.some((row) => row[name] !== undefined) || name === 'mark',
  );
  const partOf = ([stage, own]: [string, RoadmapRow[]]): PaperPart => ({
    title: stage || undefined,
    blocks: [
      {
        kind: 'table',
        table: { columns, rows: own.map((row) => columns.map(({ name }) => String(row[name] ?? ''))) },
      },
    ],
  });
  const stages = [...Map.groupBy(rows, ({ stage = '' }) => stage)];
  return { title, lead, head: [], layout: 'landscape', parts: stages.map(partOf), signatures: [] };
}

const COLUMNS: readonly (PaperColumn & { readonly name: keyof RoadmapRow })[] = [
  { name: 'number', title: '№', share: 0.5 },
  { name: 'title', title: 'Что сделать', share: 4 },
  { name: 'makes', title: 'Что получится', share: 2.6 },
  { name: 'term', title: 'Срок', share: 2 },
  { name: 'who', title: 'Кто отвечает', share: 2.4 },
  { name: 'mark', title: 'Отметка', share: 1.4 },
];
