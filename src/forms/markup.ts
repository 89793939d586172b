/** Markup that is safe to show as it is. Only `html` and `attributes` make it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

export type Piece = Html | string | number | undefined | readonly Piece[];

/** Template tag that escapes every inserted text; inserted `Html` and lists of it stay markup. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const parts = fixed.map((text, index) => text + toMarkup(pieces[index]));
  return new Html(parts.join(''));
}

/** Attributes with a leading space each; `undefined` and `false` leave one out, `true` writes it bare. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  });
  return new Html(written.join(''));
}

function toMarkup(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(toMarkup).join('');
  return escapeText(String(piece));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
