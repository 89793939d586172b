const DIGITS = 12;

/** The number of an application as it is kept, `483-102-759-163`; `undefined` when the text cannot be one. */
export function parseReference(spelling: string): string | undefined {
  const digits = spelling.replace(/[\s\-–—.№]/g, '');
  if (!/^\d+$/.test(digits) || digits.length !== DIGITS) return undefined;
  return digits.replace(/\d{3}(?=\d)/g, '$&-');
}

/** Whether the text is a number of an application exactly as we write it. */
export function isReference(text: string): boolean {
  return parseReference(text) === text;
}
