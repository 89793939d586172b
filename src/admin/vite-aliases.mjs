import { fileURLToPath } from 'node:url';

const standIn = (file) => fileURLToPath(new URL(`./stand-ins/${file}`, import.meta.url));

const UNUSED =
  /^decap-cms-(?:widget-(?:map|code|colorstring|uuid|markdown)|backend-(?:azure|aws-cognito-github-proxy|bitbucket|forgejo|git-gateway|gitea|github|gitlab|proxy|test))$/;

/**
 * What Vite puts in place of Decap's parts that the editor does not use or the page's CSP does not allow.
 * Measured with brotli: see the README of this folder.
 */
export const adminAliases = [
  { find: /^ajv$/, replacement: standIn('ajv.ts') },
  { find: /^ajv-keywords(?:\/.*)?$/, replacement: standIn('ajv.ts') },
  { find: /^ajv-errors$/, replacement: standIn('ajv-errors.ts') },
  { find: /^diacritics$/, replacement: standIn('diacritics.ts') },
  { find: /^decap-cms-locales$/, replacement: standIn('locales.mjs') },
  { find: UNUSED, replacement: standIn('unused-part.ts') },
];
