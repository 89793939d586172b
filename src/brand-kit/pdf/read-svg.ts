export type Attributes = Readonly<Record<string, string>>;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly SvgElement[];
}

interface OpenElement extends SvgElement {
  readonly children: SvgElement[];
}

/** The elements of SVG that we wrote ourselves: no text, no comments, quotes around every value. */
export function readSvg(svg: string): readonly SvgElement[] {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name = '', attributes = '', single] of svg.matchAll(
    /<(\/?)([a-z]+)([^>]*?)(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!single) open.push(element);
  }
  if (open.length !== 1) throw new Error(`Not every element of this drawing is closed: ${svg.slice(0, 80)}`);
  return root.children;
}

function readAttributes(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
