import type { Thing } from './thing.ts';

export interface Trail {
  /** Absolute address of the site's home page. */
  readonly home: URL;
  /** The pages between the home page and this one, as breadcrumbs show them; paths without the base. */
  readonly way: readonly { readonly label: string; readonly path: string }[];
  readonly title: string;
  readonly url: URL;
}

/** The way from the home page to this one (schema.org/BreadcrumbList), both included. */
export function breadcrumbList({ home, way, title, url }: Trail): Thing {
  const between = way.map(({ label, path }) => ({ label, url: new URL(path.replace(/^\//, ''), home) }));
  const crumbs = [{ label: 'Главная', url: home }, ...between, { label: title, url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: crumb.url.href,
    })),
  };
}
