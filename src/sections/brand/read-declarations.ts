/** Custom properties by name, as they are written. */
export type Declarations = Readonly<Record<string, string>>;

/**
 * The custom properties that the rules with a fitting selector set, the later over the earlier. What holds only
 * under a wish of the visitor's system, `@media (…)`, is left out.
 */
export function readDeclarations(css: string, fits: (selector: string) => boolean): Declarations {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@media \([^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)];
  return Object.fromEntries(
    rules
      .filter(([, selector = '']) => fits(selector.replaceAll(/\s+/g, ' ').trim()))
      .flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)])
      .map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
