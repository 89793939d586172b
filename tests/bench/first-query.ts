import { launchChromium } from '../e2e/chromium.ts';
import { serveBuild } from './serve-build.ts';

/** How many bytes the search sends for a visitor's first query, six results with it, on top of the page itself. */
export function firstQuery(built: string): Promise<number> {
  return serveBuild(built, async (url) => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      const isSearch = new Map<string, boolean>();
      let bytes = 0;
      session.on('Network.requestWillBeSent', ({ requestId, request }) => {
        isSearch.set(requestId, request.url.includes('/pagefind/'));
      });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (isSearch.get(requestId)) bytes += encodedDataLength;
      });
      await session.send('Network.enable');
      await page.goto(`${url}/search/?q=наставник`, { waitUntil: 'networkidle' });
      return bytes;
    } finally {
      await browser.close();
    }
  });
}
