import { STEPS } from './all-steps.ts';

/** Stands in the content folder and says which steps it has behind it. */
export const VERSION_FILE = 'version.json';

/** The version that this site writes. */
export const NEWEST = STEPS.at(-1)?.version ?? 0;

/** A folder without the file has no step behind it. `undefined` when the file says nothing that can be read. */
export function readVersion(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const version = /^\s*\{\s*"version"\s*:\s*(\d{1,6})\s*\}\s*$/.exec(text)?.[1];
  return version === undefined ? undefined : Number(version);
}

export function writeVersion(version: number): string {
  return `${JSON.stringify({ version }, null, 2)}\n`;
}

/** What is wrong with a folder's version, in a line; `undefined` when this site may read the folder. */
export function versionProblem(text: string | undefined): string | undefined {
  const version = readVersion(text);
  if (version === undefined) return `${VERSION_FILE}: нужна запись вида { "version": ${NEWEST} }`;
  if (version <= NEWEST) return undefined;
  return `${VERSION_FILE}: содержание новее сайта (${version}, а сайт знает ${NEWEST}). Обновите сайт.`;
}
