import type { APIContext } from 'astro';
import type { Feed } from '../../feeds/feed.ts';
import { toAtom } from '../../feeds/to-atom.ts';
import { atomPaths } from './_feeds.ts';

export const getStaticPaths = atomPaths;

export function GET({ props, site }: APIContext<{ feed: Feed; atom: string }>): Response {
  return new Response(toAtom(props.feed, new URL(props.atom, site).href), {
    headers: { 'content-type': 'application/atom+xml;charset=utf-8' },
  });
}
