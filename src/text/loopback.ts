const NAMES = new Set(['localhost', '[::1]', '::1']);
const ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/** Whether a host's name, as an address or a Host header writes it, means one's own machine. */
export function isLoopbackName(name: string): boolean {
  return NAMES.has(name.toLowerCase()) || ADDRESS.test(name);
}

/** Whether the other end of a connection is one's own machine. */
export function isLoopbackAddress(address: string): boolean {
  return ADDRESS.test(address);
}
