import type { Mentor } from '../../model/mentors.ts';
import { MentorView } from '../../sections/mentors/MentorView.tsx';
import type { PageProps } from './entry-preview.tsx';
import { linkTo } from './link-to.ts';

export function MentorPreview({ entry, names, pictureOf, body }: PageProps<Mentor>) {
  const { municipality, form, direction, photo } = entry;
  const links = {
    municipality: municipality === undefined ? undefined : linkTo(names.municipalities, municipality),
    form: linkTo(names.forms, form),
    direction: linkTo(names.directions, direction),
  };
  return (
    <div className="mentor flow">
      <MentorView entry={entry} links={links} picture={pictureOf(photo?.image)} />
      {body}
    </div>
  );
}
