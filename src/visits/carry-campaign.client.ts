import { CAMPAIGN_MARK, SIZE_MARK } from '../text/campaign-marks.ts';

const asked = new URLSearchParams(location.search);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-carries-campaign]')) {
  for (const mark of [CAMPAIGN_MARK, SIZE_MARK]) {
    const value = asked.get(mark);
    if (value && !form.elements.namedItem(mark)) form.append(hidden(mark, value));
  }
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value });
  return input;
}
