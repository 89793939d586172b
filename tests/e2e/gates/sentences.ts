const SEGMENTS = new Intl.Segmenter('ru', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('ru', { granularity: 'word' });

export function sentencesOf(text: string): string[] {
  return [...SEGMENTS.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsOf(sentence: string): number {
  return [...WORDS.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}
