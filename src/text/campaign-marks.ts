/** Parameters of an address that name the banner somebody came by; advertising networks know them under these names. */
export const CAMPAIGN_MARK = 'utm_campaign';
export const SIZE_MARK = 'utm_content';
