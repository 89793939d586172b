import { describe, expect, test } from 'vitest';
import { drawCover } from '../../../../src/ui/cover/draw-cover.ts';
import type { Kind } from '../../../../src/ui/kind.ts';

const KINDS: readonly Kind[] = ['people', 'ideas', 'projects'];
const ids = Array.from({ length: 600 }, (_, number) => `events/ishim/master-klass-${number}`);

describe('a cover', () => {
  test('is the same picture for the same entry', () => {
    expect(drawCover('news/tobolsk/first', 'people')).toBe(drawCover('news/tobolsk/first', 'people'));
  });

  test('differs from entry to entry, even where the names differ by one digit', () => {
    expect(new Set(ids.map((id) => drawCover(id, 'ideas'))).size).toBe(ids.length);
  });

  test('wears the colours of its kind', () => {
    expect(new Set(KINDS.map((kind) => drawCover('one-entry', kind))).size).toBe(KINDS.length);
  });

  test('weighs at most 1.5 KB', () => {
    const heaviest = Math.max(...ids.flatMap((id) => KINDS.map((kind) => drawCover(id, kind).length)));
    expect(heaviest).toBeLessThanOrEqual(1400); // the rest is the element around it
  });

  test('is well-formed and carries no style or script that the site’s policy would refuse', () => {
    for (const picture of ids.map((id) => drawCover(id, 'projects'))) {
      expect(picture).not.toMatch(/NaN|undefined|style=|<script/);
      expect(picture.match(/<g[ >]/g) ?? []).toHaveLength((picture.match(/<\/g>/g) ?? []).length);
    }
  });
});
