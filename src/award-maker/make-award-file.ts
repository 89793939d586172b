import { awardPaper } from '../brand-kit/award/award-paper.ts';
import { type AwardOrder, designAward } from '../brand-kit/award/design-award.ts';

export type AwardFormat = 'pdf' | 'docx';

/** A filled sheet as a file. The libraries are large: each is loaded when its format is asked for. */
export function makeAwardFile(format: AwardFormat, order: AwardOrder): Promise<Blob> {
  return MAKERS[format](order);
}

const MAKERS: Readonly<Record<AwardFormat, (order: AwardOrder) => Promise<Blob>>> = {
  docx: async ({ kind, words, owner }) => {
    const { writeDocx } = await import('../paper/docx/write-docx.ts');
    return writeDocx(awardPaper(kind, words), owner.name);
  },
  pdf: async (order) => {
    const [{ writeDesign }, { loadWebFonts }] = await Promise.all([
      import('../brand-kit/pdf/write-design.ts'),
      import('../pdf/load-web-fonts.ts'),
    ]);
    const setting = { author: order.owner.name, fonts: await loadWebFonts([500, 800]), made: new Date(0) };
    const bytes = await writeDesign(designAward(order), setting);
    return new Blob([bytes], { type: 'application/pdf' });
  },
};
