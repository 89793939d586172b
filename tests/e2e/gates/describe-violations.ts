import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Check {
  /** Only these rules; all of WCAG 2.0–2.2 A and AA and best practice without it. */
  readonly rules?: readonly string[];
  readonly except?: readonly string[];
}

/** What axe finds wrong with the page, one line per rule with the elements in question. */
export async function describeViolations(page: Page, { rules, except = [] }: Check = {}): Promise<string[]> {
  // Run in the page itself: putting axe into every frame anew, as its wrapper does, takes as long as the check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
