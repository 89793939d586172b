import type { Step } from '../step.ts';

/**
 * YAML 1.1 takes a bare `2026-11-22` for a moment in London, and every reader must turn it back. The editor writes
 * quotes; without them its first save changes lines that nobody touched.
 */
export const quotedDays: Step = {
  version: 1,
  about: 'Дни и часы взяты в кавычки, как их пишет редактор',
  rewrite({ format, text }) {
    const end = format === 'md' ? /^(\uFEFF?---\r?\n[\s\S]*?\n)---/.exec(text)?.[1]?.length : undefined;
    if (end === undefined) return text;
    return quote(text.slice(0, end)) + text.slice(end);
  },
};

const BARE =
  /^(\s*(?:- )?[\w-]+:[ \t]+|\s*-[ \t]+)(\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2})([ \t]*(?:[ \t]#.*)?\r?)$/;
/** A field whose words stand on the lines below it, deeper. */
const OPENS_TEXT = /^(\s*)(?:- )?[\w-]+:[ \t]+[|>][-+\d]*[ \t]*\r?$/;

function quote(fields: string): string {
  let textBelow = -1;
  return fields
    .split('\n')
    .map((line) => {
      const depth = line.length - line.trimStart().length;
      if (textBelow >= 0 && (line.trim() === '' || depth > textBelow)) return line;
      textBelow = OPENS_TEXT.test(line) ? depth : -1;
      return line.replace(BARE, '$1"$2"$3');
    })
    .join('\n');
}
