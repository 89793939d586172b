import type { Video } from '../../model/videos.ts';
import type { Kind } from '../../ui/kind.ts';

/** In which of the site's three colours a video's card and picture stand. */
export const VIDEO_COLOURS: Readonly<Record<Video['kind'], Kind>> = {
  story: 'people',
  social: 'projects',
  summary: 'projects',
  training: 'ideas',
};
