import { makePaper } from '../../paper/make-paper.ts';
import { AWARDS, type AwardKind } from '../award/award.ts';
import { awardPaper } from '../award/award-paper.ts';
import { designAward } from '../award/design-award.ts';
import type { Design } from '../design.ts';
import { badges } from '../designs/badges.ts';
import { cover, slide } from '../designs/cover.ts';
import { drawDesign } from '../draw-design.ts';
import type { KitFile, PicturedItem } from './brand-kit.ts';
import type { BrandOrder } from './kit-order.ts';
import { pdfFile, pictureOf, pngFile, svgFile } from './make-files.ts';

/** Sheets and slides to fill in with one's own words. */
export function makeTemplates(order: BrandOrder): Promise<PicturedItem[]> {
  const { site, look, typeface } = order;
  const own = { name: site.title, region: site.region };
  const coverWords = { name: site.title, tagline: site.tagline, motto: site.motto };
  return Promise.all([
    ...(Object.keys(AWARDS) as AwardKind[]).map((kind) =>
      item(
        kind,
        AWARDS[kind].title,
        AWARD_NOTES[kind],
        designAward({ kind, words: {}, owner: own, look, typeface }),
        order,
        async (design) => [await pdfFile(`${kind}.pdf`, design, order), await docxFile(kind, order)],
      ),
    ),
    item(
      'badges',
      'Бейджи',
      'Десять бейджей 90 на 54 мм на листе A4. Разрежьте по пунктиру.',
      badges(own.name, look, typeface),
      order,
      async (design) => [await pdfFile('badges.pdf', design, order)],
    ),
    item(
      'cover',
      'Обложка презентации',
      'Первый слайд, 16:9.',
      cover(coverWords, look, typeface),
      order,
      (design) => slideFiles('cover', design, order),
    ),
    item(
      'slide',
      'Фон слайда',
      'Поставьте картинку фоном и впишите свой заголовок.',
      slide(own.name, look, typeface),
      order,
      (design) => slideFiles('slide', design, order),
    ),
  ]);
}

const AWARD_NOTES: Readonly<Record<AwardKind, string>> = {
  certificate: 'Лист A4. Впишите имя от руки или в Word.',
  'thanks-letter': 'Лист A4. Подростка в благодарности не называют.',
};

async function item(
  id: string,
  title: string,
  note: string,
  design: Design,
  order: BrandOrder,
  filesOf: (design: Design) => Promise<KitFile[]>,
): Promise<PicturedItem> {
  return { id, title, note, files: await filesOf(design), picture: await pictureOf(id, design, order) };
}

async function docxFile(kind: AwardKind, { site, folder }: BrandOrder): Promise<KitFile> {
  const bytes = await makePaper(awardPaper(kind, {}), 'docx', { author: site.title, folder });
  return { name: `${kind}.docx`, words: 'Для Word', bytes };
}

async function slideFiles(id: string, design: Design, order: BrandOrder): Promise<KitFile[]> {
  const svg = drawDesign(design, order.typeface);
  return [
    await pdfFile(`${id}.pdf`, design, order),
    await pngFile(`${id}.png`, svg, SLIDE_SCALE, order.folder),
    svgFile(`${id}.svg`, svg),
  ];
}

/** 1920 by 1080 pixels. */
const SLIDE_SCALE = 2;
