import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outlineTypeface } from '../../../src/banners/outline-typeface.ts';
import type { BrandOrder } from '../../../src/brand-kit/files/kit-order.ts';
import { toKitLook } from '../../../src/brand-kit/look.ts';
import { loadPdfFonts } from '../../../src/pdf/load-pdf-fonts.ts';
import { addName } from '../../../src/sections/brand/add-name.ts';
import { listLogos } from '../../../src/sections/brand/list-logos.ts';
import { token } from '../../../src/social/token.ts';
import { readDeclarations } from '../styles/read-css.ts';

export const typeface = await outlineTypeface();
const fonts = await loadPdfFonts([500, 800]);
export const look = toKitLook(token);
export const site = {
  title: 'Моя территория',
  tagline: 'Региональная система наставничества Тюменской области',
  motto: ['люди', 'идеи', 'проекты'] as [string, string, string],
  region: 'Тюменская область',
  headline: 'Рядом с подростком есть взрослый, который поможет начать',
  ageLabel: '12+',
};
const marks = listLogos(readDeclarations('src/styles/tokens.css', (selector) => selector === ':root'));

/** What a kit is made from, with a folder of its own to keep files in. */
export async function kitOrder(changes: Partial<BrandOrder> = {}): Promise<BrandOrder> {
  return {
    site,
    logos: [...marks, ...addName(marks, site.title, typeface)],
    municipalities: [
      { id: 'ishim', title: 'Городской округ город Ишим', short: 'Ишим' },
      { id: 'golyshmanovskiy', title: 'Голышмановский муниципальный округ', short: 'Голышмановский' },
    ],
    address: new URL('https://nastavnik.example/razdel/'),
    look,
    typeface,
    fonts,
    folder: await mkdtemp(join(tmpdir(), 'brand-')),
    ...changes,
  };
}
