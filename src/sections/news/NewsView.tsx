import type { ReactNode } from 'react';
import type { News } from '../../model/news.ts';
import { formatDate } from '../../text/date.ts';

interface Props {
  readonly entry: News;
  /** Full name of the municipality; left out for news of the whole region. */
  readonly municipality?: string | undefined;
  /** The picture as the page shows it, while the consent of those on it lasts. */
  readonly children?: ReactNode;
}

/** A piece of news without its frame and text; the site renders it at build, Decap in its preview. */
export function NewsView({ entry, municipality, children }: Props) {
  return (
    <>
      <h1>{entry.title}</h1>
      <p className="small">
        {formatDate(entry.day)} · {municipality ?? 'Весь регион'}
      </p>
      <p className="lead">{entry.summary}</p>
      {children}
    </>
  );
}
