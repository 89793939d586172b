/** What is written by hand for «Наставник», in its order, with its share of the line. */
const LINES = [
  { title: 'подпись', share: 1 },
  { title: 'фамилия и инициалы', share: 1.4 },
  { title: 'день', share: 0.8 },
] as const;

export interface SignatureLine {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The lines to sign on, laid over a width with gaps between them, in the units of both. */
export function signatureLines(width: number, gap: number): SignatureLine[] {
  const room = width - gap * (LINES.length - 1);
  const sum = LINES.reduce((all, { share }) => all + share, 0);
  let from = 0;
  return LINES.map(({ title, share }) => {
    const line = { title, from, to: from + (room * share) / sum };
    from = line.to + gap;
    return line;
  });
}
