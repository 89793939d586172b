import { fileURLToPath } from 'node:url';

const standIn = (file) => fileURLToPath(new URL(`./stand-ins/${file}`, import.meta.url));

const WIDGETS = ['map', 'code', 'colorstring', 'uuid', 'markdown'];
const BACKENDS = [
  'azure',
  'aws-cognito-github-proxy',
  'bitbucket',
  'forgejo',
  'git-gateway',
  'gitea',
  'github',
  'gitlab',
  'proxy',
  'test',
];

/**
 * What Vite puts in place of Decap's parts that the editor does not use or the page's CSP does not allow.
 * Measured with brotli: see the README of this folder.
 *
 * @param {string} backend the one of Decap's own backends that the editor uses; the site's gateway is none of them
 */
export function adminAliases(backend) {
  const unused = [
    ...WIDGETS.map((name) => `widget-${name}`),
    ...BACKENDS.filter((name) => name !== backend).map((name) => `backend-${name}`),
  ];
  return [
    { find: /^ajv$/, replacement: standIn('ajv.ts') },
    { find: /^ajv-keywords(?:\/.*)?$/, replacement: standIn('ajv.ts') },
    { find: /^ajv-errors$/, replacement: standIn('ajv-errors.ts') },
    { find: /^diacritics$/, replacement: standIn('diacritics.ts') },
    // Only Decap's own list is asked for by this name.
    { find: /^\.\/EntryListing$/, replacement: standIn('entry-listing.ts') },
    { find: /^decap-cms-locales$/, replacement: standIn('locales.mjs') },
    { find: new RegExp(`^decap-cms-(?:${unused.join('|')})$`), replacement: standIn('unused-part.ts') },
  ];
}
