import { feedType } from '../../feed-type.ts';

/**
 * The text of Netlify's `_headers` for the built pages: nobody may frame them but the pieces made for that, and feeds
 * have types of their own. Netlify joins the lines of all patterns that fit, so each part of the site is named.
 *
 * @param files paths of the built files from the site's folder, with `/`
 * @param base path that the build was made for
 */
export function staticHeaders(files: readonly string[], base: string): string {
  const parts = [...new Set(files.map(partOf))].filter((part) => part !== 'embedded/*').sort();
  const feeds = files.flatMap((file) => {
    const type = feedType(base + file, base);
    return type ? [block(base + file, { 'Content-Type': type })] : [];
  });
  return [
    block('/*', EVERYWHERE),
    ...['', ...parts].map((part) => block(base + part, { 'X-Frame-Options': 'DENY' })),
    ...feeds.sort(),
  ].join('');
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function partOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  return rest.length > 0 ? `${first}/*` : first;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
