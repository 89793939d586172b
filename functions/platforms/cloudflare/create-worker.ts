import { addSecurityHeaders } from '../../add-security-headers.ts';
import { feedType } from '../../feed-type.ts';
import { isAnswered } from '../answered-paths.ts';
import type { ClosableForms } from '../open-on-call.ts';
import type { PublishedBuild } from '../published-build.ts';

/** Bindings and variables of the worker. */
export interface WorkerEnvironment {
  /** The files of the built site. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  readonly [name: string]: unknown;
}

export interface WorkerContext {
  /** Keeps the call alive until the promise has settled. */
  waitUntil(work: Promise<unknown>): void;
}

export interface Worker {
  fetch(request: Request, environment: WorkerEnvironment, context: WorkerContext): Promise<Response>;
  scheduled(event: unknown, environment: WorkerEnvironment, context: WorkerContext): Promise<void>;
}

export interface WorkerParts {
  readonly published: PublishedBuild;
  /**
   * Reads the settings, once. What it returns opens the forms for one call: workerd ties a connection to the call
   * that opened it.
   */
  prepare(variables: Variables): () => ClosableForms;
}

type Variables = Readonly<Record<string, string>>;

/** A module worker that serves the built site and its forms. */
export function createWorker({ published, prepare }: WorkerParts): Worker {
  const { base, site } = published;
  let open: (() => ClosableForms) | undefined;
  const openForms = (environment: WorkerEnvironment) => {
    open ??= prepare(variablesOf(environment));
    return open();
  };
  return {
    async fetch(request, environment, context) {
      const { pathname } = new URL(request.url);
      if (!isAnswered(pathname, base)) {
        const file = await environment.ASSETS.fetch(request);
        const answer = new Response(file.body, file);
        const type = file.ok && feedType(pathname, base);
        if (type) answer.headers.set('content-type', type);
        return addSecurityHeaders(answer, file.status === 404 ? `${base}404.html` : pathname, {
          base,
          ...site.policy,
        });
      }
      const forms = openForms(environment);
      const response = await forms.answer(request, { address: request.headers.get(VISITOR) ?? '' });
      context.waitUntil(forms.close());
      return response;
    },
    async scheduled(_, environment) {
      const forms = openForms(environment);
      try {
        await forms.round();
      } finally {
        await forms.close();
      }
    },
  };
}

/** Set by Cloudflare's edge itself, whatever the visitor sends. */
const VISITOR = 'cf-connecting-ip';

function variablesOf(environment: WorkerEnvironment): Variables {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
