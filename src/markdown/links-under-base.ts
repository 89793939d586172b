import type { satteri } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>[number];

/**
 * Lets links between pages that editors write in a text, `[карта](/map/)`, stay inside the site when it is a section
 * of another one: `/nastavnichestvo/map/`.
 *
 * @param base path of the site on its host, `/` or `/section/`
 */
export function linksUnderBase(base: string): Plugin {
  return {
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.href;
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
        context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  };
}
