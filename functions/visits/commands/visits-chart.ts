import { drawChart } from '../../../src/figures/charts/draw-chart.ts';
import type { CampaignFacts } from '../../../src/forms/site-facts.ts';
import { escapeXml } from '../../../src/text/escape-xml.ts';
import type { CountedVisits } from '../../outbox/store.ts';
import { together } from '../../outbox/together.ts';
import { describe, sizeWords, titleOf } from './table.ts';

const WIDTH = 960;
const MARGIN = 16;
/** On the right: the drawing reckons with the site's typeface, the reader's may be wider. */
const SPARE = 64;
/** Height of the title. */
const HEAD = 56;
const TITLE = 'Посещения по баннерам: рамкой — все, заливкой — дошли до формы';

/** A bar for each banner, all days together, as an SVG file that stands by itself. */
export async function drawVisits(
  visits: readonly CountedVisits[],
  campaigns: readonly CampaignFacts[],
): Promise<string> {
  const banners = together(visits, ({ campaign, size }) => `${campaign} ${size}`).toSorted(
    (one, other) => other.seen - one.seen,
  );
  const most = Math.max(1, ...banners.map(({ seen, reached }) => Math.max(seen, reached)));
  const bars = banners.map((banner) => ({
    label: `${titleOf(banner.campaign, campaigns)}, ${sizeWords(banner.size)}`,
    filled: banner.reached / most,
    outlined: banner.seen / most,
    words: describe(banner),
  }));
  const { height, marks } = await drawChart(bars, WIDTH);
  const [width, tall] = [WIDTH + MARGIN + SPARE, height + HEAD + MARGIN];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="${-MARGIN} ${-HEAD} ${width} ${tall}" role="img" aria-label="${escapeXml(TITLE)}">
<style>${STYLES}</style>
<rect x="${-MARGIN}" y="${-HEAD}" width="${width}" height="${tall}" fill="#fff"/>
<text y="-20" font-size="18">${escapeXml(TITLE)}</text>
${marks}
</svg>
`;
}

const STYLES =
  'text{font-family:sans-serif;fill:#111}.done path{fill:#1c5a46}.plan path{fill:none;stroke:#111;stroke-width:1.5;stroke-dasharray:4 3}';
