import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashesOfInlineScripts, inlineScripts } from '../../../src/handover/inline-scripts.ts';

test('only scripts that run and stand in the page itself are counted', () => {
  const page = `<script>early()</script><script type="module" src="/a.js"></script>
    <script type="application/ld+json">{"@type":"WebSite"}</script>`;
  expect(inlineScripts(page)).toEqual(['early()']);
});

test('a script in Russian has the hash that a browser finds', () => {
  const page = Buffer.from('<script>say("Привет")</script>').toString('latin1');
  const hash = createHash('sha256').update('say("Привет")').digest('base64');
  expect(hashesOfInlineScripts(page)).toEqual([`sha256-${hash}`]);
});
