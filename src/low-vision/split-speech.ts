/** Cuts a text into sentences of at most 200 letters: Chromium falls silent in the middle of longer ones. */
export function splitSpeech(text: string): string[] {
  const sentences = text.replaceAll(/\s+/g, ' ').match(/[^.!?…]+[.!?…]*/g) ?? [];
  return sentences
    .flatMap((sentence) => sentence.match(/.{1,200}(?=\s|$)|.{1,200}/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
