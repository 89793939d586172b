import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
import {
  COMPATIBILITY,
  wranglerSettings,
} from '../../../functions/platforms/cloudflare/wrangler-settings.ts';

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

export interface WorkerSurroundings {
  /** The built site. */
  readonly siteFolder?: string;
  /** Certificate (PEM) of another server on this machine. */
  readonly trusted?: string;
  /** Gets what the worker writes to its log. */
  readonly log?: (line: string) => void;
}

/** Miniflare's own type of it comes from a package of Cloudflare's that is not here. */
interface Scheduled {
  scheduled(event: { readonly cron: string }): Promise<{ readonly outcome: string }>;
}

/** Runs a worker in workerd, the program that Cloudflare itself runs, on this machine alone. */
export function startWorker(
  file: string,
  variables: Readonly<Record<string, string>>,
  { siteFolder, trusted, log }: WorkerSurroundings = {},
): RunningWorker {
  const { assets } = wranglerSettings('worker', siteFolder ?? '');
  const flare = new Miniflare({
    modules: true,
    script: readFileSync(file, 'utf8'),
    compatibilityDate: COMPATIBILITY.date,
    compatibilityFlags: [...COMPATIBILITY.flags],
    bindings: { ...variables },
    ...(siteFolder === undefined
      ? {}
      : {
          assets: {
            directory: siteFolder,
            binding: assets.binding,
            routerConfig: {
              has_user_worker: true,
              invoke_user_worker_ahead_of_assets: assets.run_worker_first,
            },
            assetConfig: {
              html_handling: assets.html_handling,
              not_found_handling: assets.not_found_handling,
            },
          },
        }),
    ...(trusted !== undefined && {
      outboundService: {
        network: { allow: ['public', 'private'], tlsOptions: { trustedCertificates: [trusted] } },
      },
    }),
    ...(log && {
      handleStructuredLogs: ({ message }: { message: string }) => void log(message),
      structuredWorkerdLogs: true,
    }),
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
      const worker = (await flare.getWorker()) as unknown as Scheduled;
      const { outcome } = await worker.scheduled({ cron: '* * * * *' });
      if (outcome !== 'ok') throw new Error(`the worker's timer ended with ${outcome}`);
    },
    close: () => flare.dispose(),
  };
}
