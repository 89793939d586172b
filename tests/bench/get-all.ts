import autocannon from 'autocannon';

export interface ReadRate {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Reads these addresses in turn, from so many clients at a time, as a browser that takes brotli.
 *
 * @param amount of requests
 * @throws when one is answered with anything but 200
 */
export async function getAll(
  port: number,
  paths: readonly string[],
  { clients, amount }: { readonly clients: number; readonly amount: number },
): Promise<ReadRate> {
  const begun = performance.now();
  let ended = begun;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const cannon = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections: clients,
        amount,
        headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
        requests: paths.map((path) => ({ method: 'GET', path })),
      },
      (error, all) => (error ? reject(error) : resolve(all)),
    );
    cannon.on('response', () => {
      ended = performance.now();
    });
  });
  const others = Object.keys(result.statusCodeStats ?? {}).filter((status) => status !== '200');
  if (others.length > 0 || result.errors > 0)
    throw new Error(`Answered with ${others}, ${result.errors} errors`);
  return {
    perSecond: Math.round(result['2xx'] / ((ended - begun) / 1000)),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
