import type { Problem } from './problem.ts';

const CODE = /(`{3,}|~{3,})[\s\S]*?\1|(`+)[^`][\s\S]*?\2/g;
const HTML = /<(?:[a-z][a-z0-9-]*(?=[\s/>]|$)|\/[a-z]|!|\?)[^>]*>?/i;
const TARGET = /\]\(\s*<?([^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]*)|<([a-z][a-z0-9+.-]*:[^\s>]*)>/gim;
const PICTURE = /!\[[^\]]*\]\(\s*<?(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/** Markdown that the site does not take: raw HTML, links that run code, pictures from other sites. */
export function markdownProblems(body: string): Omit<Problem, 'field'>[] {
  const text = body.replace(CODE, '');
  return [...htmlProblem(text), ...linkProblem(text), ...pictureProblem(text)];
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
  if (!PICTURE.test(text)) return [];
  return [{ words: 'Картинка стоит на чужом сайте', advice: 'Загрузите её сюда: чужая может исчезнуть' }];
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
