import type { FieldSchema } from '../../model/json-schema.ts';

export interface TemplatePart {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** How much there is to write. */
  readonly room: 'line' | 'paragraph';
}

/** What the author of a practice writes; the operator fills in the rest. */
const PARTS = [
  'title',
  'summary',
  'organisation',
  'year',
  'audience',
  'format',
  'problem',
  'forWhom',
  'steps',
  'resources',
  'result',
  'measures',
  'howToRepeat',
  'materials',
  'contact',
];

/**
 * The parts of the case template: the very fields and hints that editors see, so the blank never differs from the form.
 *
 * @throws when the model has lost a part or its hint
 */
export function templateParts({ properties = {} }: FieldSchema): TemplatePart[] {
  return PARTS.map((id) => {
    const { label, hint, widget, type } = properties[id] ?? {};
    if (!label || !hint) throw new Error(`The template of practices needs a label and a hint of «${id}»`);
    const isLong = widget === 'text' || type === 'array' || type === 'object';
    return { id, title: label, hint, room: isLong ? 'paragraph' : 'line' };
  });
}
