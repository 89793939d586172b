import { addSecurityHeaders } from '../add-security-headers.ts';
import { answerDown } from '../handlers/answer-down.ts';
import { errorCode, type Log } from '../log.ts';
import { SetupError } from '../setup-error.ts';
import type { Forms } from './join-forms.ts';
import type { PublishedBuild } from './published-build.ts';
import type { Surroundings } from './surroundings.ts';

/** Form functions that hold connections. */
export interface ClosableForms extends Forms {
  close(): Promise<void>;
}

export interface Opening extends Pick<Surroundings, 'now' | 'tell'> {
  open(): Promise<ClosableForms>;
  readonly published: PublishedBuild;
  readonly log: Log;
}

/**
 * Form functions that open with the first call. While they cannot, every visitor is told in words, whoever runs the
 * site reads why, and the next call tries again.
 */
export function openOnCall({ open, published, log, now, tell }: Opening): ClosableForms {
  let opening: Promise<ClosableForms> | undefined;
  let lastCall = 0;

  function opened(): Promise<ClosableForms> {
    if (now().getTime() - lastCall > SILENCE) letGo();
    lastCall = now().getTime();
    opening ??= attempt();
    return opening;
  }

  function attempt(): Promise<ClosableForms> {
    const attempted: Promise<ClosableForms> = open().catch((error: unknown) => {
      if (opening === attempted) opening = undefined;
      log({ level: 'error', event: 'opening-failed', code: errorCode(error) });
      if (error instanceof SetupError) tell(error.message);
      throw error;
    });
    return attempted;
  }

  /** Nobody waits for it: the other end of a dead connection says nothing any more. */
  function letGo(): void {
    opening?.then((forms) => forms.close()).catch(() => {});
    opening = undefined;
  }

  return {
    async answer(request, visitor) {
      const forms = await opened().catch(() => undefined);
      if (forms) return forms.answer(request, visitor);
      const { base, site } = published;
      const { pathname } = new URL(request.url);
      return addSecurityHeaders(answerDown(site, base), pathname, { base, ...site.policy });
    },
    async round() {
      try {
        return await (await opened()).round();
      } catch (error) {
        log({ level: 'error', event: 'round-failed', code: errorCode(error) });
        // The platform prints it with all its causes, and a database quotes rows in its own.
        throw new Error(`Письма и вебхуки сейчас не ушли: ${errorCode(error)}`);
      }
    },
    close: async () => (await opening?.catch(() => undefined))?.close(),
  };
}

/**
 * Milliseconds. Between calls a platform freezes a function with its connections, and they end unnoticed; the first
 * statement on a dead one would wait half a minute. While calls come one after another they are kept.
 */
const SILENCE = 5_000;
