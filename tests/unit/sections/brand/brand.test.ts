import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../../../src/sections/brand/contrast-ratio.ts';
import { describeSize } from '../../../../src/sections/brand/describe-size.ts';
import { listColours } from '../../../../src/sections/brand/list-colours.ts';
import { downToTenth, listContrasts } from '../../../../src/sections/brand/list-contrasts.ts';
import { listLogos, toSvgFile } from '../../../../src/sections/brand/list-logos.ts';
import { readDeclarations } from '../../styles/read-css.ts';

const tokens = readDeclarations('src/styles/tokens.css', (selector) => selector === ':root');

describe('the sign for download', () => {
  const header = readFileSync('src/ui/Logo.astro', 'utf8');
  const lines = [...header.matchAll(/\bd="([^"]+)"/g)].map((match) => match[1] ?? '');
  const logos = listLogos(tokens);

  test('has the same lines as the one in the header', () => {
    const [coloured] = logos;
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(coloured?.drawing).toContain(line);
  });

  test('is one file for each ground, with the name of the programme inside', () => {
    expect(logos.map(({ id }) => id)).toEqual(['logo', 'logo-on-dark', 'logo-one-colour', 'logo-white']);
    for (const logo of logos)
      expect(toSvgFile(logo, 'Моя территория')).toContain('<title>Моя территория</title>');
  });

  test('in one colour has one colour: the rest of its hexes only cut', () => {
    const stamp = logos.find(({ id }) => id === 'logo-one-colour')?.drawing ?? '';
    expect([...stamp.replace(/<mask.*<\/mask>/, '').matchAll(/#[\da-f]{6}/g)].map(String)).toEqual([
      '#14233b',
    ]);
  });

  test('needs no style and no script, which the policy of the site forbids', () => {
    for (const logo of logos) expect(toSvgFile(logo, 'Имя')).not.toMatch(/style|script|href|NaN|undefined/);
  });
});

describe('the palette', () => {
  test('measures contrast by the standard: black on white is 21, a colour on itself 1', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrastRatio([12, 34, 56], [12, 34, 56])).toBe(1);
  });

  test('never rounds a contrast up', () => {
    expect(downToTenth(4.49)).toBe(4.4);
    expect(downToTenth(4.5)).toBe(4.5);
  });

  test('shows only texts that can be read in both looks', () => {
    for (const { light, dark } of listContrasts(tokens))
      expect(Math.min(light, dark)).toBeGreaterThanOrEqual(4.5);
  });

  test('has on every colour a text that can be read: dark or white', () => {
    for (const { withInk, withWhite } of listColours(tokens)) {
      expect(Math.max(withInk, withWhite)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('writes colours as designers do', () => {
    expect(listColours(tokens)[0]).toMatchObject({ title: 'Хвоя', hex: '#0a5a55' });
  });
});

test('a size of type is told in pixels', () => {
  expect(describeSize('1.125rem')).toBe('18 пикселей');
  expect(describeSize('clamp(1.75rem, 1.15rem + 2.4cqi, 2.625rem)')).toBe('от 28 до 42 пикселей');
  expect(() => describeSize('normal')).toThrow('not a size');
});
