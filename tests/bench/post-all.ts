import autocannon from 'autocannon';
import { someAddress } from '../torture/send.ts';

export interface Rate {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Posts each of these bodies once, from so many clients at a time.
 *
 * @throws when one is answered with anything but 303
 */
export async function postAll(port: number, bodies: readonly string[], clients: number): Promise<Rate> {
  const times: number[] = [];
  const others: number[] = [];
  let taken = 0;
  const begun = performance.now();
  let ended = begun;
  await new Promise((resolve, reject) => {
    const cannon = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections: clients,
        amount: bodies.length,
        requests: [
          {
            method: 'POST',
            path: '/forms/become-mentor/send',
            setupRequest: (request) => ({
              ...request,
              headers: {
                'content-type': 'application/x-www-form-urlencoded',
                'x-forwarded-for': someAddress(),
              },
              body: bodies[taken++ % bodies.length] ?? '',
            }),
          },
        ],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    cannon.on('response', (_client, status, _bytes, time) => {
      times.push(time);
      ended = performance.now();
      if (status !== 303) others.push(status);
    });
  });
  // Not when the promise resolves: autocannon looks at its clock once a second, and 9,930 posts a second were 10,000
  // posts in anything under one.
  const seconds = (ended - begun) / 1000;
  if (others.length > 0) throw new Error(`Answered ${others.length} times with ${[...new Set(others)]}`);
  times.sort((one, other) => one - other);
  const at = (share: number) => round(times[Math.floor(times.length * share)] ?? 0);
  return { perSecond: Math.round(times.length / seconds), p50: at(0.5), p99: at(0.99) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
