/** Names of the built pictures that a page or its data shows; each stands there with its folder. */
export function picturesNamedIn(text: string): string[] {
  return text.match(/(?<=_astro\/)[\w.-]+/g) ?? [];
}
