import { expect, it } from 'vitest';
import { documents } from '../../../../src/model/documents.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { orderDocuments } from '../../../../src/sections/documents/order-documents.ts';

const document = (title: string, rest: Readonly<Record<string, string>>) => ({
  data: documents.schema(plainKit).parse({
    title,
    kind: 'law',
    level: 'federal',
    status: 'active',
    issuer: 'Орган',
    summary: 'О чём этот документ и кому он нужен.',
    source: 'Образец',
    asOf: '2026-11-23',
    ...rest,
  }),
});

it('What can be read comes before what is awaited, the region before the country, the new before the old', () => {
  const ordered = orderDocuments([
    document('Ждём положение', { status: 'awaited', level: 'regional' }),
    document('Старый закон', { day: '1999-06-24' }),
    document('Новый закон', { day: '2025-06-24' }),
    document('Постановление области', { level: 'regional', day: '2024-05-21' }),
  ]);
  expect(ordered.map(({ data }) => data.title)).toEqual([
    'Постановление области',
    'Новый закон',
    'Старый закон',
    'Ждём положение',
  ]);
});
