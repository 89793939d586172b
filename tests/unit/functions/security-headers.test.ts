import { expect, test } from 'vitest';
import { securityHeaders } from '../../../functions/security-headers.ts';

const policy = (path: string, base = '/') =>
  securityHeaders(path, { base, scriptHashes: [] })['content-security-policy'];

test('an ordinary page runs and asks for nothing but its own files', () => {
  expect(policy('/map/')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(securityHeaders('/', { base: '/', scriptHashes: [] })).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
});

test('only the search page may run WebAssembly', () => {
  expect(policy('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy('/search/')).toContain("style-src 'self';");
});

test('only the editor’s page may have inline styles and frames of its own, and still no inline script', () => {
  expect(policy('/admin/')).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy('/admin/')).toContain("frame-src 'self' blob:");
  expect(policy('/admin/')).toContain("frame-ancestors 'self'");
  expect(policy('/admin/')).toContain("script-src 'self';");
});

test('exceptions stand under the site’s base and nowhere else', () => {
  expect(policy('/section/admin/', '/section/')).toContain('unsafe-inline');
  expect(policy('/admin/', '/section/')).not.toContain('unsafe-inline');
  expect(policy('/administration/')).not.toContain('unsafe-inline');
});

test('a page may show the players that the build names, and no others', () => {
  const ground = { base: '/', scriptHashes: [], playerOrigins: ['https://rutube.ru', 'https://vkvideo.ru'] };
  const policy = securityHeaders('/', ground)['content-security-policy'];
  expect(policy).toMatch(/frame-src https:\/\/rutube.ru https:\/\/vkvideo.ru$/);
  expect(securityHeaders('/admin/', ground)['content-security-policy']).toMatch(/frame-src 'self' blob:$/);
});

test('a script that the build wrote into pages is named by its hash', () => {
  const headers = securityHeaders('/search/', { base: '/', scriptHashes: ['sha256-abc='] });
  expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';");
});

test('only the map may show pictures of another host, and only where tiles are set', () => {
  const ground = { base: '/', scriptHashes: [], mapTilesOrigin: 'https://tiles.nastavnik.ru' };
  const images = (path: string) =>
    / img-src ([^;]*)/.exec(securityHeaders(path, ground)['content-security-policy'] ?? '')?.[1];
  expect(images('/map/')).toBe("'self' data: https://tiles.nastavnik.ru");
  expect(images('/')).toBe("'self' data:");
  expect(policy('/map/')).not.toContain('tiles');
});

test('the editor may talk to another server only where it lives there', () => {
  const ground = { base: '/', scriptHashes: [], editorOrigin: 'https://gitlab.com' };
  const connections = (path: string) =>
    / connect-src ([^;]*)/.exec(securityHeaders(path, ground)['content-security-policy'] ?? '')?.[1];
  expect(connections('/admin/')).toBe("'self' blob: https://gitlab.com");
  expect(connections('/')).toBe("'self'");
});

test('other sites may frame the pieces made for them, without scripts, and nothing else', () => {
  const headers = (path: string) =>
    securityHeaders(path, { base: '/section/', scriptHashes: ['sha256-abc='] });
  const piece = headers('/section/embedded/events/ishim/');
  expect(piece['content-security-policy']).toContain('frame-ancestors *');
  expect(piece['content-security-policy']).toContain("script-src 'none';");
  expect(piece).not.toHaveProperty('x-frame-options');
  for (const path of [
    '/section/',
    '/section/embed/events/',
    '/section/forms/status',
    '/embedded/events/ishim/',
  ]) {
    expect(headers(path)['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers(path)['x-frame-options'], path).toBe('DENY');
  }
  expect(headers('/section/admin/')['x-frame-options']).toBe('SAMEORIGIN');
});

test('the page that offers these pieces shows them in a frame', () => {
  expect(policy('/embed/events/')).toMatch(/frame-src 'self'$/);
  expect(policy('/embedded/events/ishim/')).not.toContain('frame-src');
});
