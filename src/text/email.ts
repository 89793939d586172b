const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** Whether a string has the form of one e-mail address, with domains such as `почта.рф` allowed. */
export function isEmail(value: string): boolean {
  return value.length <= 254 && ADDRESS.test(value) && !/\.\.|^\.|\.@/.test(value);
}

/** Whether two addresses are one mailbox, as nearly every server has it: capitals make no other. */
export function isSameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether an address is a sample that no mail may ever be sent to (RFC 2606, `.example`). */
export function isExampleEmail(value: string): boolean {
  return /[@.]example$/i.test(value.trim());
}
