import { plural } from '../text/plural.ts';
import type { FieldSchema } from './json-schema.ts';

/** What the schema limits in a field, in an editor's words: «От 5 до 100 знаков.»; `undefined` for no limits. */
export function limitWords(field: FieldSchema): string | undefined {
  if (field.widget && field.widget !== 'text') return undefined;
  if (field.type === 'array') return listWords(field);
  const isNumber = field.type === 'integer' || field.type === 'number';
  return isNumber ? numberWords(field) : textWords(field);
}

interface Range {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** JSON Schema has no bare «whole number»: zod writes the limits of the language instead. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;

function textWords({ minLength, maxLength }: FieldSchema): string | undefined {
  // A length of one is what «required» says already.
  const range = { minimum: count(minLength, 2), maximum: count(maxLength, 1) };
  const words = rangeWords(range);
  const last = range.maximum ?? range.minimum ?? 0;
  return words && `${capital(words)} ${plural(last, ['знака', 'знаков', 'знаков'])}.`;
}

function numberWords({ minimum, maximum }: FieldSchema): string | undefined {
  const words = rangeWords({ minimum: finite(minimum), maximum: finite(maximum) });
  return words && `Число ${words}.`;
}

function listWords({ minItems, maxItems, items = {} }: FieldSchema): string | undefined {
  const range = { minimum: count(minItems, 1), maximum: count(maxItems, 1) };
  const words = rangeWords(range);
  const isChosen = items.enum !== undefined || items.widget === 'relation';
  const each = items.type === 'string' && !isChosen ? limitWords(items) : undefined;
  if (isChosen && range.minimum === 1 && range.maximum === undefined) return 'Выберите хотя бы одно.';
  return sentences(
    words && `${isChosen ? 'Выберите' : 'Строк'}: ${words}.`,
    each && `В строке: ${small(each)}`,
  );
}

function rangeWords({ minimum, maximum }: Range): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `до ${maximum}`;
  return maximum === undefined ? `от ${minimum}` : `от ${minimum} до ${maximum}`;
}

function count(value: unknown, atLeast: number): number | undefined {
  return typeof value === 'number' && value >= atLeast ? value : undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) < UNLIMITED ? value : undefined;
}

/** Joins phrases into one line of sentences; `undefined` when there are none. */
export function sentences(...phrases: readonly (string | undefined)[]): string | undefined {
  const said = phrases.filter((phrase) => phrase !== undefined && phrase !== '').map(String);
  return said.length === 0 ? undefined : said.map(withFullStop).join(' ');
}

function withFullStop(phrase: string, at: number, all: readonly string[]): string {
  return at === all.length - 1 || /[.!?…]$/.test(phrase) ? phrase : `${phrase}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
