import lighthouse from 'lighthouse';
import { launchChrome } from '../launch-chrome.ts';
import { serveBuild } from './serve-build.ts';

const [BYTES, PAINT] = ['total-byte-weight', 'largest-contentful-paint'] as const;

/** What a page weighs at a first visit and when its largest part is painted, in ms, on Lighthouse's phone. */
export function firstView(
  built: string,
  path: string,
): Promise<{ readonly bytes: number; readonly paint: number }> {
  return serveBuild(built, async (url) => {
    const chrome = await launchChrome();
    try {
      const run = await lighthouse(`${url}${path}`, {
        port: chrome.port,
        onlyAudits: [BYTES, PAINT],
        logLevel: 'error',
      });
      const figureOf = (audit: string) => run?.lhr.audits[audit]?.numericValue ?? Number.NaN;
      return { bytes: figureOf(BYTES), paint: figureOf(PAINT) };
    } finally {
      chrome.kill();
    }
  });
}
