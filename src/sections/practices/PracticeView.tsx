import type { Practice } from '../../model/practices.ts';
import { PracticeAside } from './PracticeAside.tsx';
import { PracticeCase } from './PracticeCase.tsx';
import type { PracticeLinks } from './practice-links.ts';

interface Props {
  readonly entry: Practice;
  readonly links: PracticeLinks;
  /** The cover as the page shows it, while the consent of those on it lasts. */
  readonly picture?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

/** A practice without its frame; the site renders it at build, Decap in its preview. */
export function PracticeView({ entry, links, picture }: Props) {
  return (
    <>
      <h1>{entry.title}</h1>
      <p className="lead">{entry.summary}</p>
      {picture && entry.cover && <img {...picture} alt={entry.cover.alt} />}
      <div className="columns columns--aside">
        <PracticeCase entry={entry} repeatedIn={links.repeatedIn} />
        <PracticeAside entry={entry} links={links} />
      </div>
    </>
  );
}
