import type { News } from '../../model/news.ts';
import { NewsView } from '../../sections/news/NewsView.tsx';
import type { PageProps } from './entry-preview.tsx';

export function NewsPreview({ entry, names, pictureOf, body }: PageProps<News>) {
  const picture = pictureOf(entry.cover?.image);
  return (
    <>
      <NewsView entry={entry} municipality={names.municipalities.get(entry.municipality ?? '')}>
        {picture && <img {...picture} alt={entry.cover?.alt ?? ''} />}
      </NewsView>
      {body}
    </>
  );
}
