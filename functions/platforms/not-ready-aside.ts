import { askAside } from './ask-aside.ts';
import type { ContentOrder } from './not-ready.ts';

/**
 * Checks content in another process: the shipped entries take a second of its whole attention, and a server that builds
 * its site anew is taking applications.
 */
export function notReadyAside({ contentFolder, settings }: ContentOrder): Promise<string | undefined> {
  const module = new URL('./not-ready-process.ts', import.meta.url);
  return askAside(module, { contentFolder, settings }, { isAwaited: true });
}
