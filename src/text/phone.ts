/**
 * Reads a Russian or international phone number in any spelling.
 *
 * @returns the number in E.164 form (`+73452000000`), or `undefined` when it cannot be one.
 */
export function parsePhone(spelling: string): string | undefined {
  if (!/^[\d\s()+.\-–—]*$/.test(spelling)) return undefined;
  const digits = spelling.replace(/\D/g, '');
  if (spelling.trim().startsWith('+'))
    return digits.length >= 9 && digits.length <= 15 ? `+${digits}` : undefined;
  if (digits.length === 10) return `+7${digits}`;
  return digits.length === 11 && /^[78]/.test(digits) ? `+7${digits.slice(1)}` : undefined;
}

/** Spells an E.164 number the way people read it: `+7 345 200-00-00`. */
export function formatPhone(e164: string): string {
  const russian = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(e164);
  return russian ? `+7 ${russian[1]} ${russian[2]}-${russian[3]}-${russian[4]}` : e164;
}

/** Whether a number is a sample that rings nowhere: no area code of Russia begins with a zero. */
export function isExamplePhone(spelling: string): boolean {
  return parsePhone(spelling)?.startsWith('+70') === true;
}
