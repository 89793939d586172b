import { readDeclarations } from '../../sections/brand/read-declarations.ts';
import css from '../../styles/tokens.css?raw';

/** The colours and sizes of the site, as its own style sheet has them. */
export const tokens = readDeclarations(css, (selector) => selector === ':root');
