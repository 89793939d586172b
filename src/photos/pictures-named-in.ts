const FOLDER = '_astro/';

/** Names of the built pictures that a page or its data shows; each stands there with its folder. */
export function* picturesNamedIn(text: string): Generator<string> {
  for (let at = text.indexOf(FOLDER); at >= 0; at = text.indexOf(FOLDER, at + 1)) {
    const name = nameAt(text, at + FOLDER.length);
    if (name !== undefined) yield name;
  }
}

function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0];
}

const NAME = /[\w.-]+/y;
