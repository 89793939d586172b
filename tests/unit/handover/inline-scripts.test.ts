import { expect, test } from 'vitest';
import { inlineScripts } from '../../../src/handover/inline-scripts.ts';

test('only scripts that run and stand in the page itself are counted', () => {
  const page = `<script>early()</script><script type="module" src="/a.js"></script>
    <script type="application/ld+json">{"@type":"WebSite"}</script>`;
  expect(inlineScripts(page)).toEqual(['early()']);
});
