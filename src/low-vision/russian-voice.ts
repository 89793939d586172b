/** A Russian voice that lives in the device: the others send the page's text to their owner. */
export function russianVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
): Voice | undefined {
  return voices.find(({ lang, localService }) => localService && /^ru([-_]|$)/i.test(lang));
}
