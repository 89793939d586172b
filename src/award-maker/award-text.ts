import type { AwardWords } from '../brand-kit/award/award.ts';

/** What stands in the form, as it was typed. */
export interface AwardText {
  readonly organisation: string;
  readonly name: string;
  readonly occasion: string;
  readonly place: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly day: string;
  readonly post: string;
  readonly signer: string;
}

/** The words of a sheet: what was left empty stays room to write. */
export function toAwardWords(text: AwardText): AwardWords {
  const when = [neat(text.place), text.day && LONG.format(new Date(text.day))].filter(Boolean).join(', ');
  return {
    organisation: neat(text.organisation),
    name: neat(text.name),
    occasion: neat(text.occasion),
    when: when || undefined,
    post: neat(text.post),
    signer: neat(text.signer),
  };
}

const LONG = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

function neat(text: string): string | undefined {
  return text.replaceAll(/\s+/g, ' ').trim() || undefined;
}
