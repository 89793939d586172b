import { published } from '../../entries/published.ts';
import { municipalityFigures } from '../../figures/municipality-figures.ts';
import { nearest } from '../../sections/municipality/nearest.ts';
import { loadBlocks } from './_load-blocks.ts';

/** The pages of all municipalities, each with what belongs to it. */
export async function listMunicipalities() {
  const [municipalities, indicators, results, blocksOf] = await Promise.all([
    published('municipalities'),
    published('indicators'),
    published('results'),
    loadBlocks(),
  ]);
  return municipalities.map((entry) => ({
    params: { id: entry.id },
    props: {
      entry,
      blocks: blocksOf(entry.id),
      figures: municipalityFigures(entry.id, { municipalities, indicators, results }),
      neighbours: nearest(entry, municipalities, 4),
    },
  }));
}
