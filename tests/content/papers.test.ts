import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import type { Blank } from '../../src/model/blanks.ts';
import type { Document } from '../../src/model/documents.ts';
import type { Presentation } from '../../src/model/presentations.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const entriesOf = <Data>(name: string) =>
  shippedEntries
    .filter(({ definition }) => definition.name === name)
    .map(({ path, definition, text }) => ({
      path,
      data: readEntryFile(definition, text).data as Data,
    }));

describe('Papers', () => {
  it('A document that nobody has handed over has neither a file nor a number', () => {
    const awaited = entriesOf<Document>('documents').filter(({ data }) => data.status === 'awaited');
    expect(awaited).not.toEqual([]);
    expect(
      awaited.filter(({ data }) => data.file || data.number || data.day).map(({ path }) => path),
    ).toEqual([]);
  });

  it('A blank that shows a teenager’s name to fill in says that it is never published', () => {
    const named = entriesOf<Blank>('blanks').filter(({ data }) =>
      /Наставляемый|Подросток|ребёнка|О ком/.test(
        JSON.stringify([
          data.signatures,
          (data.parts ?? []).map(({ fields, table }) => [fields, table?.columns]),
        ]),
      ),
    );
    expect(named).not.toEqual([]);
    expect(named.filter(({ data }) => !data.warning).map(({ path }) => path)).toEqual([]);
  });

  it('The plan of 2020–2022 is told as a plan', () => {
    const told = entriesOf<Presentation>('presentations').filter(({ data }) =>
      (data.slides ?? []).some(({ figures }) =>
        (figures ?? []).some(({ value }) => /\b(1000|700|80)\b/.test(value)),
      ),
    );
    expect(
      told.filter(({ data }) => !JSON.stringify(data).includes('2020–2022')).map(({ path }) => path),
    ).toEqual([]);
  });
});
