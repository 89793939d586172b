/** A proof that something holds under ill treatment, at two sizes. */
export interface Torture {
  /** One word for the command line. */
  readonly name: string;
  /** What holds, as a sentence. */
  readonly promise: string;
  /** What this machine has not got for it. */
  readonly lacks: string | undefined;
  /** Whether it takes so long that it is done only when it is named. */
  readonly isOnlyByName: boolean;
  run(size: 'small' | 'full'): Promise<Verdict>;
}

export interface Verdict {
  readonly figures: object;
  /** Which conditions the figures do not meet. */
  readonly broken: readonly string[];
}

interface Order<Sizes, Figures> {
  readonly name: string;
  readonly promise: string;
  readonly lacks?: string | undefined;
  readonly isOnlyByName?: boolean;
  readonly small: Sizes;
  readonly full: Sizes;
  run(sizes: Sizes): Promise<Figures>;
  readonly conditions: Readonly<Record<string, (figures: Figures) => boolean>>;
}

export function torture<Sizes, Figures extends object>(order: Order<Sizes, Figures>): Torture {
  const { name, promise, lacks, isOnlyByName = false, run, conditions } = order;
  return {
    name,
    promise,
    lacks,
    isOnlyByName,
    async run(size) {
      const figures = await run(order[size]);
      const broken = Object.entries(conditions).filter(([, isMet]) => !isMet(figures));
      return { figures, broken: broken.map(([condition]) => condition) };
    },
  };
}
