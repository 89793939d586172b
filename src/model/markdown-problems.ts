import type { Problem } from './problem.ts';

/** `<` that may open a tag, a comment or an instruction; a whole address in angle brackets is a link. */
const HTML = /<(?![a-z][a-z0-9+.-]+:[^\s<>]*>)[a-z/!?][^>\n]*>?/i;
/** After `](`, after `]:` or in angle brackets; only looked at, since one may begin inside another. */
const TARGET = /\](?:\(|:)\s*(?=<([^>\n]*)|([^)\s]*))|<(?=([a-z][a-z0-9+.-]*:[^\s>]*)>)/gi;
/** `![`, unless the mark of exclamation is escaped. */
const PICTURE = /(?<=(?<!\\)(?:\\\\)*)!\[/g;
/** The one way to write a picture here: plain words, then the name of a file that lies beside the entry. */
const OWN_PICTURE =
  /^!\[[^[\]\\`<\n]*\]\([a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:jpe?g|png|webp)(?: "[^"\\\n]*")?\)/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Markdown that the site does not take: raw HTML, links that run code, pictures from other sites.
 *
 * Code is no exception: to know where it ends, one must read Markdown exactly as the build does, and a mistake
 * there would let a script through.
 */
export function markdownProblems(body: string): Omit<Problem, 'field'>[] {
  return [...linkProblem(body), ...htmlProblem(body), ...pictureProblem(body)];
}

function htmlProblem(text: string): Omit<Problem, 'field'>[] {
  const found = HTML.exec(text)?.[0];
  if (!found) return [];
  return [
    { words: `Здесь HTML: ${found}`, advice: 'Пишите простой текст, а вид выбирайте кнопками над полем' },
  ];
}

function linkProblem(text: string): Omit<Problem, 'field'>[] {
  const targets = [...text.matchAll(TARGET)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const bad = targets.find((target) => {
    const scheme = SCHEME.exec(plainAddress(target))?.[1];
    return scheme !== undefined && !ALLOWED.has(scheme.toLowerCase());
  });
  if (bad === undefined) return [];
  return [
    { words: `Такая ссылка не откроется: ${bad}`, advice: 'Ссылка начинается с https://, mailto: или tel:' },
  ];
}

function pictureProblem(text: string): Omit<Problem, 'field'>[] {
  const odd = [...text.matchAll(PICTURE)]
    .map(({ index }) => text.slice(index))
    .find((rest) => !OWN_PICTURE.test(rest));
  if (odd === undefined) return [];
  return [
    {
      words: `Картинка лежит не рядом с записью: ${odd.split('\n', 1)[0]?.slice(0, 80)}`,
      advice: 'Загрузите её сюда: с чужого сайта она может исчезнуть',
    },
  ];
}

/** Browsers drop control characters in addresses, and Markdown decodes entities there. */
function plainAddress(target: string): string {
  return target
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, decimal) => character(Number(decimal)))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .split('')
    .filter((letter) => letter > ' ')
    .join('');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
