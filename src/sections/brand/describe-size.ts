const PIXELS_IN_REM = 16;

/** A size of type in words: `1.125rem` is «18 пикселей», a `clamp()` is «от 28 до 42 пикселей». */
export function describeSize(value: string): string {
  const rems = [...value.matchAll(/([\d.]+)rem/g)].map((match) => Number(match[1]) * PIXELS_IN_REM);
  const [least, most] = [rems.at(0), rems.at(-1)];
  if (least === undefined || most === undefined) throw new Error(`This is not a size in rem: ${value}`);
  return least === most ? `${least} пикселей` : `от ${least} до ${most} пикселей`;
}
