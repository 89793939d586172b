import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { listFolder } from '../../../src/content-check/list-folder.ts';
import { readMade } from '../../../src/finish/read-made.ts';
import { dropUnlinked } from '../../../src/photos/drop-unlinked.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('A picture that no page shows has no address; one in a srcset, a style or the data of a script stays', async () => {
  mkdirSync(join(folder, '_astro'));
  for (const name of ['a.Xy_1.avif', 'b.webp', 'c.png', 'expired.D3-x.webp', 'page.css'])
    writeFileSync(join(folder, '_astro', name), name === 'page.css' ? '.x{background:url(b.webp)}' : '');
  writeFileSync(
    join(folder, 'index.html'),
    '<source srcset="/_astro/a.Xy_1.avif 360w"><img src="/expired.webp">',
  );
  writeFileSync(join(folder, 'data.json'), '{"src":"/_astro/c.png"}');
  const paths = await listFolder(folder);
  const { pictures } = readMade(paths.map((path) => join(folder, path)));
  await dropUnlinked(folder, paths, pictures);
  expect(readdirSync(join(folder, '_astro')).sort()).toEqual(['a.Xy_1.avif', 'b.webp', 'c.png', 'page.css']);
});
