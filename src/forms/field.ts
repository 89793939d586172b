import { attributes, type Html, html, type Piece } from './markup.ts';

export interface Frame {
  readonly name: string;
  readonly label: Piece;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly isOptional: boolean;
  /** What the label of a question that may be left out says of it, unless «необязательно». */
  readonly mark?: string | undefined;
}

/** A question with one control: label above, then hint, problem and control. */
export function field(frame: Frame, control: Html): Html {
  return html`<div class="${fieldClass(frame)}">
<label class="field__label" for="${frame.name}">${labelText(frame)}</label>
${notes(frame)}
${control}
</div>`;
}

/** A question with several controls: the label is a legend. */
export function fieldGroup(frame: Frame, controls: readonly Html[]): Html {
  return html`<fieldset class="${fieldClass(frame)}"${attributes({ 'aria-describedby': describedBy(frame) })}>
<legend class="field__label">${labelText(frame)}</legend>
${notes(frame)}
${controls}
</fieldset>`;
}

/** A box to tick: its label follows it, `more` stands below, for example a link that may not be in the label. */
export function tick(frame: Frame, value: string, isChecked: boolean, more?: Html): Html {
  return html`<div class="${fieldClass(frame)}">
${notes(frame)}
<div class="choice"><input type="checkbox" name="${frame.name}" value="${value}"${controlAttributes(frame)}${attributes({ checked: isChecked })}>
<label id="${frame.name}-label" for="${frame.name}">${labelText(frame)}</label></div>
${more}
</div>`;
}

/** What ties a control to its label, hint and problem. */
export function controlAttributes(frame: Frame): Html {
  return attributes({
    id: frame.name,
    'aria-describedby': describedBy(frame),
    'aria-invalid': frame.problem === undefined ? undefined : 'true',
  });
}

function fieldClass({ problem }: Frame): string {
  return problem === undefined ? 'field' : 'field field--wrong';
}

function labelText({ label, isOptional, mark = 'необязательно' }: Frame): Html {
  return html`${label}${isOptional ? html` <span class="field__optional">(${mark})</span>` : undefined}`;
}

function notes({ name, hint, problem }: Frame): Html {
  const hintNote =
    hint === undefined ? undefined : html`<p class="field__hint" id="${name}-hint">${hint}</p>`;
  const problemNote =
    problem === undefined
      ? undefined
      : html`<p class="field__problem" id="${name}-problem"><span class="visually-hidden">Ошибка: </span>${problem}</p>`;
  return html`${hintNote}${problemNote}`;
}

function describedBy({ name, hint, problem }: Frame): string | undefined {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}
