import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from '../../../src/archive/zip-files.ts';
import { makePaper } from '../../../src/paper/make-paper.ts';
import { agreement } from './papers.ts';

it('A paper is made once, and anew when its words or its owner change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  const setting = { author: 'Наставник', folder };
  await makePaper(agreement, 'pdf', setting);
  const [kept = ''] = await readdir(folder);
  await writeFile(join(folder, kept), 'as it was kept');
  expect(Buffer.from(await makePaper(agreement, 'pdf', setting)).toString()).toBe('as it was kept');
  const other = { ...agreement, title: 'Другое соглашение' };
  expect(Buffer.from(await makePaper(other, 'pdf', setting)).toString('latin1')).toMatch(/^%PDF-1\.7/);
  await makePaper(agreement, 'pdf', { folder, author: 'Другой' });
  await makePaper(agreement, 'docx', setting);
  expect(await readdir(folder)).toHaveLength(4);
});

it('A zip of papers holds each whole, under its name', () => {
  const zip = zipFiles({ 'pdf/plan.pdf': new TextEncoder().encode('лист') });
  expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['pdf/plan.pdf', 'лист'],
  ]);
});
