import { preparePanel } from './panel.client.ts';
import { loadSettings, type Settings, saveSettings, watchSettings } from './saved-settings.client.ts';
import { offerSpeech } from './speech.client.ts';

const panel = document.querySelector<HTMLElement>('#low-vision');
const form = panel?.querySelector('form');
const status = document.querySelector('#low-vision-status');
if (panel && form && status) start(panel, form, status);

function start(panel: HTMLElement, form: HTMLFormElement, status: Element): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const { focusOpener } = preparePanel(panel, form);

  form.addEventListener('change', ({ target }) => {
    const settings = chosenSettings(radios);
    saveSettings(settings);
    showSettings(settings, radios);
    if (target instanceof HTMLInputElement) status.textContent = sayChoice(target);
  });

  const reset = () => {
    saveSettings({});
    showSettings({}, radios);
    status.textContent = 'Включена обычная версия';
  };
  form.addEventListener('reset', reset);
  for (const button of document.querySelectorAll('[data-low-vision-reset]')) {
    button.addEventListener('click', () => {
      reset();
      focusOpener(); // the button has just gone
    });
  }

  watchSettings((settings) => showSettings(settings, radios));
  showSettings(loadSettings(), radios);
  const speech = panel.querySelector<HTMLElement>('[data-speech]');
  if (speech && 'speechSynthesis' in window) offerSpeech(speech, window.speechSynthesis);
}

/** The radio buttons that the page came with are the ordinary version. */
function chosenSettings(radios: readonly HTMLInputElement[]): Settings {
  const special = radios.filter(({ checked, defaultChecked }) => checked && !defaultChecked);
  return Object.fromEntries(special.map(({ name, value }) => [name, value]));
}

function showSettings(settings: Settings, radios: readonly HTMLInputElement[]): void {
  const { dataset } = document.documentElement;
  for (const radio of radios) radio.checked = radio.defaultChecked;
  for (const radio of radios) if (settings[radio.name] === radio.value) radio.checked = true;
  const special = chosenSettings(radios);
  for (const { name } of radios) {
    if (special[name] === undefined) delete dataset[name];
    else dataset[name] = String(special[name]);
  }
  if (Object.keys(special).length === 0) delete dataset.lowVision;
  else dataset.lowVision = 'on';
}

function sayChoice(radio: HTMLInputElement): string {
  const legend = radio.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = radio.labels?.[0]?.querySelector('span:not([aria-hidden])')?.textContent ?? '';
  return `${legend}: ${label}`;
}
