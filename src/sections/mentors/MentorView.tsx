import type { Mentor } from '../../model/mentors.ts';
import { MentorAside } from './MentorAside.tsx';
import { MentorWords } from './MentorWords.tsx';
import type { MentorLinks } from './mentor-links.ts';

interface Props {
  readonly entry: Mentor;
  readonly links: MentorLinks;
  /** The photo as the page shows it. */
  readonly picture?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

/** A mentor's page without its frame; the site renders it at build, Decap in its preview. */
export function MentorView({ entry, links, picture }: Props) {
  return (
    <>
      <h1>{entry.title}</h1>
      <p className="lead">
        Наставник с {entry.since} года, {entry.role}
      </p>
      <div className="columns columns--aside">
        <MentorWords entry={entry} />
        <div className="flow">
          {picture && entry.photo && <img {...picture} alt={entry.photo.alt} />}
          <MentorAside entry={entry} links={links} />
        </div>
      </div>
    </>
  );
}
