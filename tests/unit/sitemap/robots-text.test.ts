import { describe, expect, test } from 'vitest';
import { robotsText } from '../../../src/sitemap/robots-text.ts';

describe('search engines', () => {
  test('are asked to stay out of a site under development', () => {
    expect(robotsText({ isOpen: false, home: new URL('http://localhost:4321/') })).toBe(
      'User-agent: *\nDisallow: /\n',
    );
  });

  test('are let into a public site, but for the editor and the forms’ answers', () => {
    const text = robotsText({ isOpen: true, home: new URL('https://a.example/') });
    expect(text).toContain('Disallow: /admin/\nDisallow: /api/\nDisallow: /forms/\n');
    expect(text).toContain('Sitemap: https://a.example/sitemap.xml');
    expect(text).not.toMatch(/Disallow: \/$/m);
  });

  test('are told the path of a site that is a section of another one', () => {
    const text = robotsText({ isOpen: true, home: new URL('https://a.example/section/') });
    expect(text).toContain('Disallow: /section/admin/');
    expect(text).toContain('Sitemap: https://a.example/section/sitemap.xml');
  });
});
