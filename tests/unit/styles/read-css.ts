import { readFileSync } from 'node:fs';
import {
  type Declarations,
  readDeclarations as readCss,
} from '../../../src/sections/brand/read-declarations.ts';

/** The custom properties that a file's rules with a fitting selector set. */
export function readDeclarations(file: string, fits: (selector: string) => boolean): Declarations {
  return readCss(readFileSync(file, 'utf8'), fits);
}
