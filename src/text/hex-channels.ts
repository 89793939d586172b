/** `#0a5a55` as red, green and blue from 0 to 255. */
export function hexChannels(hex: string): readonly [number, number, number] {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
