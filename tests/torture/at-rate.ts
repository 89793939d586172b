/** What came of requests that were sent at a rate of their own, whatever became of those before. */
export interface AtRate {
  readonly sent: number;
  /** Those that were answered otherwise than they should be, or not at all. */
  readonly failed: number;
  /** How many failed why: by the code of the error, or by what the answer was. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Milliseconds from the moment when a request was due: a queue that forms before the server counts too. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

export interface RateOrder {
  readonly perSecond: number;
  readonly isOver: () => boolean;
  /** Makes one request; rejects when there is no answer, or not the right one. */
  readonly request: () => Promise<void>;
}

/** Sends requests at a rate until it is over, and waits for the last answer. */
export async function atRate({ perSecond, isOver, request }: RateOrder): Promise<AtRate> {
  const times: number[] = [];
  let sent = 0;
  const under = new Set<Promise<void>>();
  const reasons: Record<string, number> = {};
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    let due = 0;
    const timer = setInterval(() => {
      if (isOver()) {
        clearInterval(timer);
        return resolve();
      }
      for (; due <= ((performance.now() - begun) / 1000) * perSecond; due += 1) {
        const dueAt = begun + (due / perSecond) * 1000;
        const one: Promise<void> = request()
          .then(
            () => {
              times.push(performance.now() - dueAt);
            },
            (error: NodeJS.ErrnoException) => {
              const reason = error.code ?? error.message;
              reasons[reason] = (reasons[reason] ?? 0) + 1;
            },
          )
          .finally(() => under.delete(one));
        under.add(one);
        sent += 1;
      }
    }, EVERY_MS);
  });
  while (under.size > 0) await Promise.all(under);
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    sent,
    failed: Object.values(reasons).reduce((sum, count) => sum + count, 0),
    reasons,
    p50: at(0.5),
    p99: at(0.99),
    slowest: Math.round(times.at(-1) ?? 0),
  };
}

const EVERY_MS = 5;
