import { type LaunchedChrome, launch } from 'chrome-launcher';
import { findChromium } from './e2e/chromium.ts';

/** The browser that Lighthouse measures in; the caller kills it. */
export async function launchChrome(): Promise<LaunchedChrome> {
  const { executablePath, env } = await findChromium();
  return launch({
    chromePath: executablePath,
    envVars: env,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
