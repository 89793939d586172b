import { HIDDEN } from './hidden-word.ts';

const HIDDEN_TOKEN = new RegExp(`^(<mark>)?\\${HIDDEN}[а-яё]+(.*?)(?:</mark>)?$`, 'iu');

/**
 * Takes out of a text of the index what is there for the search alone. A mark on a form goes to the word that it is
 * a form of: `кружки <mark>^кружок</mark>` becomes `<mark>кружки</mark>`.
 */
export function shownWords(text: string): string {
  const shown: string[] = [];
  for (const token of text.split(' ')) {
    const hidden = HIDDEN_TOKEN.exec(token);
    if (!hidden) {
      shown.push(token);
      continue;
    }
    const [, mark, punctuation = ''] = hidden;
    const owner = shown.pop();
    if (owner === undefined) continue;
    shown.push(`${mark && !owner.startsWith('<mark>') ? `<mark>${owner}</mark>` : owner}${punctuation}`);
  }
  return shown.join(' ');
}
