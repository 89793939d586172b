import type { Paper } from '../../paper/paper.ts';

/** A paper of texts and points as a text file that the oldest Windows opens: UTF-8 with a mark, its line ends. */
export function plainText({ title, lead, parts }: Paper): string {
  const blocks = parts.flatMap(({ title, blocks }) => [
    (title ?? '').toUpperCase(),
    ...blocks.flatMap((block) => {
      if (block.kind === 'text') return block.paragraphs;
      return block.kind === 'points' ? block.items.map((item) => `— ${item}`) : [];
    }),
  ]);
  const text = [title, lead.join('\n'), ...blocks].filter(Boolean).join('\n\n');
  return `\uFEFF${text}\n`.replaceAll('\n', '\r\n');
}
