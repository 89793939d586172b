import { controlAttributes, type Frame, field, tick } from '../../forms/field.ts';
import { type Html, html } from '../../forms/markup.ts';

/** Controls and states that no form of the site shows all at once. */
export function renderSampleControls(): string {
  return html`${[day(), list(), wrongText(), closed(), tick(frame('sample-tick', 'Отмеченная галочка'), 'yes', true)]}`.toString();
}

function day(): Html {
  const own = frame('sample-day', 'Дата', { hint: 'Когда вам удобно начать.' });
  return field(
    own,
    html`<input class="field__control" type="date" name="${own.name}" value="2026-12-05"${controlAttributes(own)}>`,
  );
}

function list(): Html {
  const own = frame('sample-list', 'Список', { isOptional: true });
  return field(
    own,
    html`<select class="field__control" name="${own.name}"${controlAttributes(own)}><option>Утром</option><option>Вечером</option></select>`,
  );
}

function wrongText(): Html {
  const own = frame('sample-text', 'Длинный ответ', {
    problem: 'Сократите ответ: получилось 2 140 символов из 2 000',
  });
  return field(
    own,
    html`<textarea class="field__control" name="${own.name}" rows="4"${controlAttributes(own)}>
То, что написали раньше, остаётся на месте.</textarea>`,
  );
}

function closed(): Html {
  const own = frame('sample-closed', 'Поле, которое сейчас нельзя менять');
  return field(
    own,
    html`<input class="field__control" type="text" name="${own.name}" value="Заречье" disabled${controlAttributes(own)}>`,
  );
}

function frame(name: string, label: string, more: Partial<Frame> = {}): Frame {
  return { name, label, problem: undefined, isOptional: false, ...more };
}
