import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { linksUnderBase } from '../../../src/markdown/links-under-base.ts';

async function toHtml(text: string, base: string): Promise<string> {
  const processor = satteri({ hastPlugins: [linksUnderBase(base)] });
  const renderer = await processor.createRenderer({});
  return (await renderer.render(text, { frontmatter: {} })).code;
}

test('a link to a page of the site leads into the section that the site is', async () => {
  expect(await toHtml('[Карта](/map/#list)', '/nastavnichestvo/')).toContain(
    'href="/nastavnichestvo/map/#list"',
  );
  expect(await toHtml('[Карта](/map/)', '/')).toContain('href="/map/"');
});

test.each(['https://example.org/map/', '//example.org/', '#list', 'mailto:a@mail.example', 'tel:112'])(
  'another link stays as it is: %s',
  async (href) => {
    expect(await toHtml(`[Слово](${href})`, '/section/')).toContain(`href="${href}"`);
  },
);
