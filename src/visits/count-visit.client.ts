import { CAMPAIGN_MARK, SIZE_MARK } from '../text/campaign-marks.ts';

const place = document.querySelector<HTMLElement>('[data-visit]');
if (place && mayCount() && isNewVisit()) void count(place);

/** https://www.w3.org/TR/tracking-dnt/, https://w3c.github.io/gpc/ */
function mayCount(): boolean {
  const { doNotTrack, globalPrivacyControl }: Navigator & { globalPrivacyControl?: boolean } = navigator;
  return doNotTrack !== '1' && globalPrivacyControl !== true;
}

function isNewVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

async function count({ dataset: { visit = '', url = '', campaign } }: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const named = campaign ?? asked.get(CAMPAIGN_MARK);
  if (!named) return;
  const told = { step: visit, [CAMPAIGN_MARK]: named, [SIZE_MARK]: asked.get(SIZE_MARK) ?? '' };
  const body = new URLSearchParams(told);
  // Sent to its end even when the visitor goes on at once.
  await fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() => {});
}
