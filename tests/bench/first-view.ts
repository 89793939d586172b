import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../e2e/chromium.ts';
import { serveBuild } from './serve-build.ts';

const [BYTES, PAINT] = ['total-byte-weight', 'largest-contentful-paint'] as const;

/** What the home page weighs at a first visit and when its largest part is painted, in ms, on Lighthouse's phone. */
export function firstView(built: string): Promise<{ readonly bytes: number; readonly paint: number }> {
  return serveBuild(built, async (url) => {
    const { executablePath, env } = await findChromium();
    const chrome = await launch({
      chromePath: executablePath,
      envVars: env,
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    try {
      const run = await lighthouse(url, { port: chrome.port, onlyAudits: [BYTES, PAINT], logLevel: 'error' });
      const figureOf = (audit: string) => run?.lhr.audits[audit]?.numericValue ?? Number.NaN;
      return { bytes: figureOf(BYTES), paint: figureOf(PAINT) };
    } finally {
      chrome.kill();
    }
  });
}
