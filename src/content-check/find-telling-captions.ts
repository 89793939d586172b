import { childSafetyProblems } from '../model/child-safety.ts';
import { problemLine } from '../model/problem.ts';
import type { FolderFile } from './read-folder.ts';

/** Subtitles that say of a child what no entry may say, a line for each file. */
export function findTellingCaptions(files: readonly FolderFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith('.vtt'))
    .flatMap(({ path, content }) => {
      const text = spokenIn(content.toString('utf8'));
      const problems = childSafetyProblems([{ field: 'Субтитры', text, isWorkContact: false }]);
      return problems.length > 0 ? [`${path}: ${problems.map(problemLine).join('; ')}`] : [];
    });
}

/** All that a WebVTT file says, in one line: a sentence goes on from one cue to the next. */
function spokenIn(captions: string): string {
  return captions
    .split(/\r?\n/)
    .filter((line) => !/^WEBVTT|-->|^\d+$/.test(line))
    .map((line) => line.replace(/<[^>]*>/g, ''))
    .join(' ');
}
