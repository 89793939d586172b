import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const names = [
  ...readFileSync('src/admin/help/Guide.astro', 'utf8').matchAll(/<HelpPicture\s+name="([^"]+)"/g),
].map(([, name]) => `src/admin/help/pictures/${name}.webp`);

it('The guide for editors has every picture that it shows, and they are light', () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const file of names) {
    expect(existsSync(file), `${file}: node tests/editor-pictures.ts`).toBe(true);
    expect(statSync(file).size).toBeLessThan(100_000);
  }
});
