import type { APIContext } from 'astro';
import { toJsonFeed } from '../../feeds/to-json-feed.ts';
import { feedPaths, type SiteFeed } from './_feeds.ts';
import { addressesOf } from './_links.ts';

export const getStaticPaths = feedPaths;

export function GET({ props, site }: APIContext<SiteFeed>): Response {
  const address = new URL(addressesOf(props).json, site).href;
  return new Response(toJsonFeed(props.feed, address), {
    headers: { 'content-type': 'application/feed+json;charset=utf-8' },
  });
}
