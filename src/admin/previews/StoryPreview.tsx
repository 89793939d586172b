import type { Story } from '../../model/stories.ts';
import { StoryView } from '../../sections/stories/StoryView.tsx';
import type { PageProps } from './entry-preview.tsx';

export function StoryPreview({ entry, names, body }: PageProps<Story>) {
  return (
    <>
      <StoryView entry={entry} place={names.municipalities.get(entry.municipality ?? '')} />
      {body}
    </>
  );
}
