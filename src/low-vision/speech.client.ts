import { russianVoice } from './russian-voice.ts';
import { splitSpeech } from './split-speech.ts';

const READ = 'main :is(h1, h2, h3, p, li, dt, dd, summary, label, legend)';

/** Shows the buttons of reading aloud once the browser names a local Russian voice. */
export function offerSpeech(controls: HTMLElement, speech: SpeechSynthesis): void {
  let voice: SpeechSynthesisVoice | undefined;
  const look = () => {
    voice = russianVoice(speech.getVoices());
    controls.hidden = !voice;
  };
  look();
  speech.addEventListener('voiceschanged', look);

  const onPress = (name: string, press: () => void) =>
    controls.querySelector(`[data-speech-${name}]`)?.addEventListener('click', press);
  onPress('play', () => {
    if (voice) readPage(speech, voice);
  });
  onPress('pause', () => (speech.paused ? speech.resume() : speech.pause()));
  onPress('stop', () => speech.cancel());
  addEventListener('pagehide', () => speech.cancel());
}

function readPage(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): void {
  speech.cancel();
  speech.resume();
  const blocks = [...document.querySelectorAll<HTMLElement>(READ)].filter(
    (block) => block.checkVisibility() && !block.closest('nav') && !block.querySelector('p, li, label'),
  );
  for (const part of blocks.flatMap(({ textContent }) => splitSpeech(textContent))) {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speech.speak(utterance);
  }
}
