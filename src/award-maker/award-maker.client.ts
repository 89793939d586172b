import { canvasTypeface } from '../banners/canvas-typeface.client.ts';
import { AWARDS, type AwardKind, type AwardWords } from '../brand-kit/award/award.ts';
import { AWARD_SHEETS } from '../brand-kit/award/award-sheets.ts';
import { layOutAward } from '../brand-kit/award/lay-out-award.ts';
import { drawParts } from '../brand-kit/draw-design.ts';
import { saveFile } from '../ui/save-file.client.ts';
import { type AwardText, toAwardWords } from './award-text.ts';
import type { AwardFormat } from './make-award-file.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-award-maker]')) startMaker(root);

function startMaker(root: HTMLElement): void {
  const form = root.querySelector('[data-award-form]') as HTMLElement;
  const status = root.querySelector('[data-award-status]') as HTMLElement;
  const sheets = [...root.querySelectorAll<HTMLElement>('[data-award-sheet]')];
  const hints = [...root.querySelectorAll<HTMLElement>('[data-award-hint]')];
  const owner = JSON.parse(root.dataset.owner ?? '');
  const look = JSON.parse(root.dataset.look ?? '');
  const typeface = canvasTypeface();
  const chosen = () => form.querySelector<HTMLInputElement>('[name=kind]:checked')?.value as AwardKind;

  const show = () => {
    const kind = chosen();
    for (const sheet of sheets) sheet.hidden = sheet.dataset.awardSheet !== kind;
    for (const hint of hints) hint.hidden = hint.dataset.awardHint !== kind;
    form.querySelector('textarea')?.setAttribute('aria-describedby', `award-hint-${kind}`);
    const sheet = sheets.find(({ hidden }) => !hidden);
    const words = toAwardWords(readText(form));
    const place = sheet?.querySelector('[data-award-words]');
    if (!sheet || !place) return;
    const { box } = AWARD_SHEETS[kind];
    const parts = layOutAward(kind, words, { box, look: { ink: look.ink, accent: look.pine }, typeface });
    place.innerHTML = drawParts(parts, typeface);
    sheet.querySelector('svg')?.setAttribute('aria-label', labelOf(kind, words));
  };

  const give = async (format: AwardFormat) => {
    const kind = chosen();
    const words = toAwardWords(readText(form));
    status.textContent = 'Собираем файл…';
    try {
      const { makeAwardFile } = await import('./make-award-file.ts');
      saveFile(`${kind}.${format}`, await makeAwardFile(format, { kind, words, owner, look, typeface }));
      status.textContent = 'Файл готов, он в загрузках.';
    } catch {
      status.textContent = 'Файл не собрался. Проверьте связь и нажмите ещё раз. Лист можно распечатать.';
    }
  };

  form.addEventListener('input', show);
  root.querySelector('[data-award-print]')?.addEventListener('click', () => print());
  for (const button of root.querySelectorAll<HTMLElement>('[data-award-file]'))
    button.addEventListener('click', () => give(button.dataset.awardFile as AwardFormat));
  show();
  // Words are measured anew when the letters themselves have come.
  document.fonts.ready.then(show);
}

function readText(form: HTMLElement): AwardText {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-award-field]')];
  return Object.fromEntries(
    fields.map(({ dataset, value }) => [dataset.awardField ?? '', value]),
  ) as unknown as AwardText;
}

function labelOf(kind: AwardKind, { name, occasion, when, post, signer, organisation }: AwardWords): string {
  const { title, lead } = AWARDS[kind];
  const written = [organisation, name, occasion, post, signer, when].filter(Boolean);
  return written.length > 0 ? `${title} ${lead}: ${written.join('; ')}` : `${title}, пустой лист`;
}
