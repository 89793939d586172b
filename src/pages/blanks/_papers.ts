import { published } from '../../entries/published.ts';
import { blankPaper } from '../../paper/blank-paper.ts';

/** The blanks that there are, as papers; of some only the name is known. */
export async function listPapers() {
  const blanks = await published('blanks');
  return blanks
    .filter(({ data }) => data.parts.length > 0)
    .map(({ id, data }) => ({ id, paper: blankPaper(data) }));
}
