/** What keeps an entry from being saved, in the editor's words. */
export interface Problem {
  /** The field as the editor sees it: «Координатор → Рабочая почта». */
  readonly field: string;
  /** What is wrong there, with the words themselves where they matter. */
  readonly words: string;
  /** What to write instead. */
  readonly advice?: string;
}

/** A problem as one line: «Координатор → Рабочая почта: заполните поле». */
export function problemLine({ field, words, advice }: Problem): string {
  return [field ? `${field}: ${words}` : words, advice].filter(Boolean).join('. ');
}
