import { CAMPAIGN_MARK, SIZE_MARK } from '../text/campaign-marks.ts';
import { type Html, html } from './markup.ts';
import type { CampaignFacts, SiteFacts } from './site-facts.ts';

/** The banner that somebody came by. */
export interface CameFrom {
  /** Id of the campaign. */
  readonly campaign: string;
  /** `240x400`, `''` where it is not known. */
  readonly size: string;
}

/** Keys that a form may be sent with besides its questions. */
export const CAME_FROM_KEYS = [CAMPAIGN_MARK, SIZE_MARK] as const;

/** Reads what the parameters say of a banner; a campaign that the site does not know is none. */
export function readCameFrom(
  parameters: URLSearchParams,
  { campaigns }: Pick<SiteFacts, 'campaigns'>,
): CameFrom | undefined {
  const campaign = campaigns.find(({ id }) => id === parameters.get(CAMPAIGN_MARK));
  if (!campaign) return undefined;
  const size = campaign.sizes.find((known) => known === parameters.get(SIZE_MARK));
  return { campaign: campaign.id, size: size ?? '' };
}

/** Carries it on to the next page. */
export function cameFromFields(cameFrom: CameFrom | undefined): readonly Html[] {
  if (!cameFrom) return [];
  const values = { [CAMPAIGN_MARK]: cameFrom.campaign, [SIZE_MARK]: cameFrom.size };
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">
`,
  );
}

/** «Станьте наставником», баннер 240×400; the id of a campaign that the site has no more. */
export function cameFromWords({ campaign, size }: CameFrom, campaigns: readonly CampaignFacts[]): string {
  const title = campaigns.find(({ id }) => id === campaign)?.title ?? campaign;
  return size === '' ? `«${title}»` : `«${title}», баннер ${size.replace('x', '×')}`;
}
