import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
import { COMPATIBILITY } from '../../../functions/platforms/cloudflare/wrangler-settings.ts';

export interface RunningWorker {
  fetch(address: string, init?: WorkerRequest): Promise<Response>;
  /** Calls the worker as its timer does. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkerRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** Runs a worker in workerd, the program that Cloudflare itself runs, without a network. */
export function startWorker(
  file: string,
  variables: Readonly<Record<string, string>>,
  siteFolder?: string,
): RunningWorker {
  const flare = new Miniflare({
    modules: true,
    script: readFileSync(file, 'utf8'),
    compatibilityDate: COMPATIBILITY.date,
    compatibilityFlags: [...COMPATIBILITY.flags],
    bindings: { ...variables },
    ...(siteFolder === undefined ? {} : { assets: { directory: siteFolder, binding: 'ASSETS' } }),
  });
  return {
    fetch: async (address, init) => {
      const answer = await flare.dispatchFetch(address, { ...init, redirect: 'manual' });
      const body = await answer.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, {
        status: answer.status,
        // Miniflare's own notes on how the answer travelled.
        headers: [...answer.headers].filter(([name]) => !name.startsWith('mf-')) as [string, string][],
      });
    },
    tick: async () => {
      const worker = await flare.getWorker();
      await worker.scheduled({ cron: '* * * * *' });
    },
    close: () => flare.dispose(),
  };
}
