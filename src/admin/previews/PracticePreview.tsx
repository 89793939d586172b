import type { Practice } from '../../model/practices.ts';
import { PracticeView } from '../../sections/practices/PracticeView.tsx';
import type { PageProps } from './entry-preview.tsx';
import { linkTo } from './link-to.ts';

export function PracticePreview({ entry, names, pictureOf, body }: PageProps<Practice>) {
  const { municipality, forms, directions, repeatedIn, cover } = entry;
  const links = {
    municipality: municipality === undefined ? undefined : linkTo(names.municipalities, municipality),
    forms: forms.map((slug) => linkTo(names.forms, slug)),
    directions: directions.map((slug) => linkTo(names.directions, slug)),
    repeatedIn: repeatedIn.map((slug) => linkTo(names.municipalities, slug)),
  };
  return (
    <div className="case flow">
      <PracticeView entry={entry} links={links} picture={pictureOf(cover?.image)} />
      {body}
    </div>
  );
}
