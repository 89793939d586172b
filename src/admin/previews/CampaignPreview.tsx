import { canvasTypeface } from '../../banners/canvas-typeface.client.ts';
import { checkLayout } from '../../banners/check-layout.ts';
import { drawBanner, titleOf } from '../../banners/draw-banner.ts';
import { layOut } from '../../banners/layout/lay-out.ts';
import { toPalette } from '../../banners/palette.ts';
import type { Campaign } from '../../model/campaigns.ts';
import { readDeclarations } from '../../sections/brand/read-declarations.ts';
import { readHex } from '../../sections/brand/read-hex.ts';
import css from '../../styles/tokens.css?raw';
import type { PageProps } from './entry-preview.tsx';

/** One of each shape; the build draws all sizes of the place. */
const SIZES = [
  { width: 240, height: 400 },
  { width: 300, height: 250 },
  { width: 728, height: 90 },
  { width: 320, height: 50 },
  { width: 88, height: 31 },
];
/** In pixels. */
const SMALLEST = 9;

export function CampaignPreview({ entry }: PageProps<Campaign>) {
  const tokens = readDeclarations(css, (selector) => selector === ':root');
  const brush = { palette: toPalette((token) => readHex(token, tokens)), typeface: canvasTypeface() };
  return SIZES.map((size) => {
    const label = `${size.width}×${size.height}`;
    const order = { campaign: entry, size, name: 'Название сайта', smallest: SMALLEST };
    const layout = layOut({ ...order, typeface: brush.typeface });
    const problems = checkLayout(layout, { palette: brush.palette, smallest: SMALLEST });
    return (
      <section key={label} className="flow">
        <h2>{label}</h2>
        {'noRoomFor' in layout ? null : (
          <img
            {...size}
            alt={titleOf(entry)}
            src={`data:image/svg+xml,${encodeURIComponent(drawBanner(entry, layout, brush))}`}
          />
        )}
        {problems.map((problem) => (
          <p key={problem}>Не выйдет: {problem}.</p>
        ))}
      </section>
    );
  });
}
