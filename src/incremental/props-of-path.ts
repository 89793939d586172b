import type { AstroPrerenderer, PathWithRoute } from 'astro';

/** Where Astro 7.3 keeps what `getStaticPaths` gave, by path. */
interface Inside {
  readonly app?: {
    readonly routeCache?: {
      get(
        route: object,
      ):
        | { readonly staticPaths?: { readonly keyed?: ReadonlyMap<string, { readonly props?: unknown }> } }
        | undefined;
    };
  };
}

/**
 * What a route hands to a page. Astro tells it to its own renderer alone; where it is not found, the page is made anew
 * at every build: slow, but never stale.
 */
export function propsOfPath(
  prerenderer: AstroPrerenderer,
  { route, pathname }: PathWithRoute,
): { readonly props: unknown } | undefined {
  if (route.pathname) return { props: undefined };
  const { app } = prerenderer as Inside;
  const found = app?.routeCache?.get(route)?.staticPaths?.keyed?.get(pathname);
  return found && { props: found.props };
}
