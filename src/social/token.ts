import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour of the site for a picture, which cannot read CSS: of `light-dark(…)` the light one. */
export function token(name: `--${string}`): string {
  const value = new RegExp(`${name}:\\s*(?:light-dark\\()?(#[0-9a-f]{3,8})`).exec(tokens)?.[1];
  if (!value) throw new Error(`В src/styles/tokens.css нет цвета ${name}`);
  return value;
}

const tokens = readFileSync(join('src', 'styles', 'tokens.css'), 'utf8');
