/** What `npm run build:functions` puts into a bundle of the newest build of the site. */
declare module 'virtual:published-site' {
  /** Path of the site on its host, `/` or `/section/`. */
  export const base: string;
  export const site: import('../dependencies.ts').PublishedSite;
}
