import type { Video } from '../../model/videos.ts';
import { countOf } from '../../text/plural.ts';

/** Length and subtitles in words: «4 минуты, с субтитрами». */
export function describeVideo({
  seconds,
  hasSubtitles,
  own,
}: Pick<Video, 'seconds' | 'hasSubtitles' | 'own'>) {
  return hasSubtitles || own ? `${lengthOf(seconds)}, с субтитрами` : lengthOf(seconds);
}

function lengthOf(seconds: number): string {
  if (seconds < 60) return countOf(seconds, ['секунда', 'секунды', 'секунд']);
  return countOf(Math.round(seconds / 60), ['минута', 'минуты', 'минут']);
}
