import type { Offer } from '../../model/offers.ts';
import type { Partner } from '../../model/partners.ts';

/**
 * Who gives what is offered, in words. A real offer never shows a sample partner: samples are not on a production site.
 *
 * @param partner the one that the offer names in the list of partners
 */
export function providerOf(
  { provider, example }: Pick<Offer, 'provider' | 'example'>,
  partner?: Pick<Partner, 'title' | 'example'>,
): string | undefined {
  return partner && (example || !partner.example) ? partner.title : provider;
}
