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

/**
 * Form functions that open with the first call. While they cannot, every visitor is told in words, whoever runs the
 * site reads why, and the next call tries again.
 */
export function openOnCall(
  open: () => Promise<ClosableForms>,
  { base, site }: PublishedBuild,
  log: Log,
  tell: Surroundings['tell'],
): ClosableForms {
  let opening: Promise<ClosableForms> | undefined;
  const opened = () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      log({ level: 'error', event: 'opening-failed', code: errorCode(error) });
      if (error instanceof SetupError) tell(error.message);
      throw error;
    });
    return opening;
  };
  return {
    async answer(request, visitor) {
      const forms = await opened().catch(() => undefined);
      if (forms) return forms.answer(request, visitor);
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
