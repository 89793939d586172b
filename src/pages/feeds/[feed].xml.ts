import type { APIContext } from 'astro';
import { toRss } from '../../feeds/to-rss.ts';
import { feedPaths, type SiteFeed } from './_feeds.ts';
import { addressesOf } from './_links.ts';

export const getStaticPaths = feedPaths;

export function GET({ props, site }: APIContext<SiteFeed>): Response {
  const address = new URL(addressesOf(props).rss, site).href;
  return new Response(toRss(props.feed, address), {
    headers: { 'content-type': 'application/rss+xml;charset=utf-8' },
  });
}
