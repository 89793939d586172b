import type { ShareText } from '../../model/share-texts.ts';

/** A ready text with all that its block shows. */
export interface SharedText extends Pick<ShareText, 'title' | 'text' | 'readers'> {
  readonly id: string;
  /** Absolute address that is sent on, of the territory's page where one is chosen. */
  readonly url: string;
  /** Title of that page. */
  readonly pageTitle: string;
  /** The picture that messengers show beside the link. */
  readonly picture: { readonly title: string; readonly href: string };
}
