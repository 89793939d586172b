/**
 * Something in the settings, the folders or the content stands in the way. The message is one line for the person
 * at the keyboard: what, where, how to put it right. Commands print it without a stack and exit with 1.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
