import type { APIContext } from 'astro';
import { settings } from '../settings.ts';
import { robotsText } from '../sitemap/robots-text.ts';
import { toPath } from '../ui/to-path.ts';

export function GET({ site }: APIContext): Response {
  const text = robotsText({ isOpen: settings.isProduction, home: new URL(toPath('/'), site) });
  return new Response(text, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
}
