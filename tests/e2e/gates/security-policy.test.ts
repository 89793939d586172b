import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtSite, publicPaths } from './built-site.ts';
import { findForbidden } from './find-forbidden.ts';

describe('the policy that every answer carries', () => {
  test('lets no page run or style anything that is written into it', async () => {
    for (const path of [...publicPaths(), '/no-such-page/', '/robots.txt', '/health', '/metrics']) {
      const directives = await policyOf(path);
      expect(directives.join('; '), path).not.toMatch(/'unsafe-/);
      expect(directives, path).toContain("default-src 'none'");
      const isPiece = path.startsWith('/embedded/');
      expect(directives, path).toContain(`frame-ancestors ${isPiece ? '*' : "'none'"}`);
      const isSearch = path.startsWith('/search/');
      expect(directives.join('; ').includes('wasm-unsafe-eval'), path).toBe(isSearch);
    }
  });

  test('is obeyed by what the build wrote: no page holds a style, a handler or a foreign file', () => {
    const broken = publicPaths().flatMap((path) =>
      findForbidden(readFileSync(join(builtSite(), path, 'index.html'), 'utf8')).map(
        (tag) => `${path}: ${tag}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test('is the same on the answers of a form', async () => {
    const address = new URL('/forms/become-mentor/check', inject('site').url);
    const form = { method: 'POST', body: new URLSearchParams(), headers: { origin: address.origin } };
    const answer = await fetch(address, form);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/'unsafe-/);
  });

  test('names no other host but those of players that a visitor may start', async () => {
    for (const path of ['/', '/map/', '/search/', '/become-mentor/apply/']) {
      const own = (await policyOf(path)).filter((directive) => !directive.startsWith('frame-src '));
      expect(own.join(' '), path).not.toMatch(/https?:|\*/);
    }
  });
});

async function policyOf(path: string): Promise<string[]> {
  const answer = await fetch(new URL(path, inject('site').url));
  await answer.body?.cancel();
  return (answer.headers.get('content-security-policy') ?? '').split('; ');
}
