import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/banners/layout/lay-out.ts';
import type { Layout } from '../../../src/banners/layout/layout.ts';
import type { Campaign } from '../../../src/model/campaigns.ts';
import { campaignWith, place, shipped, typeface } from './order.ts';

const SIZES = place.sizes.map((size) => ({ size, label: `${size.width}×${size.height}` }));

describe.each(SIZES)('a banner of $label', ({ size }) => {
  test.each(shipped)('keeps the words of «$title» in their boxes and inside its edges', (campaign) => {
    const layout = laidOut(campaign, size);
    expect(layout.words.map(({ kind }) => kind)).toContain('message');
    for (const { lines, box, size: height, weight } of layout.words) {
      for (const { words, x, y } of lines) {
        const right = x + typeface.widthOf(words, weight) * height;
        expect(x, words).toBeGreaterThanOrEqual(Math.max(0, box.x - 0.01));
        expect(right, words).toBeLessThanOrEqual(Math.min(size.width, box.x + box.width) + 0.01);
        expect(y - height * 0.7, words).toBeGreaterThanOrEqual(Math.max(0, box.y - 0.5));
        expect(y, words).toBeLessThanOrEqual(Math.min(size.height, box.y + box.height));
      }
    }
  });

  test.each(shipped)('lets no words of «$title» run into others', (campaign) => {
    const rows = laidOut(campaign, size).words.flatMap(({ lines, size: height, weight }) =>
      lines.map(({ words, x, y }) => ({
        words,
        left: x,
        right: x + typeface.widthOf(words, weight) * height,
        top: y - height * 0.7,
        foot: y,
      })),
    );
    const crossing = rows.flatMap((one, index) =>
      rows
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(crossing).toEqual([]);
  });
});

describe('words that do not fit', () => {
  test('give way to the short ones', () => {
    const message = 'Подростку рядом нужен взрослый товарищ, который выслушает его всегда';
    const small = laidOut(campaignWith({ message, shortMessage: 'Взрослый рядом' }), {
      width: 320,
      height: 50,
    });
    expect(wordsOf(small, 'message')).toBe('Взрослый рядом');
    const large = laidOut(campaignWith({ message }), { width: 300, height: 600 });
    expect(wordsOf(large, 'message')).toBe(message);
  });

  test('are told when even the short ones are too long', () => {
    const campaign = campaignWith({ shortMessage: 'Достопримечательность' });
    expect(lay(campaign, { width: 88, height: 31 })).toEqual({ noRoomFor: 'message' });
  });

  test('of the mark are left to the code under the banner', () => {
    const campaign = campaignWith({ erid: '2VtzqxKkLmN' });
    const tower = laidOut(campaign, { width: 240, height: 400 });
    expect(tower.marked).toBe('whole');
    expect(wordsOf(tower, 'mark')).toContain('erid: 2VtzqxKkLmN');
    expect(laidOut(campaign, { width: 100, height: 100 }).marked).toBe('part');
    expect(laidOut(campaign, { width: 88, height: 31 }).marked).toBe('none');
  });

  test('a short word is not left alone at the end of a line', () => {
    const layout = laidOut(campaignWith({ message: 'Приходите к нам в наставники и зовите друзей' }), {
      width: 160,
      height: 600,
    });
    const message = layout.words.find(({ kind }) => kind === 'message');
    expect(message?.lines.filter(({ words }) => /(?:^|\s)\S{1,2}$/.test(words))).toEqual([]);
  });
});

function lay(campaign: Campaign, size: { width: number; height: number }) {
  return layOut({ campaign, size, name: 'Моя территория', smallest: place.smallestText, typeface });
}

function laidOut(campaign: Campaign, size: { width: number; height: number }): Layout {
  const layout = lay(campaign, size);
  if ('noRoomFor' in layout) throw new Error(`No room for the ${layout.noRoomFor}`);
  return layout;
}

function wordsOf(layout: Layout, wanted: string): string | undefined {
  const placed = layout.words.find(({ kind }) => kind === wanted);
  return placed?.lines.map(({ words }) => words.replaceAll('\u00a0', ' ')).join(' ');
}
