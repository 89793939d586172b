import type { CMS } from 'decap-cms-core';
import { campaigns } from '../../model/campaigns.ts';
import { events } from '../../model/events.ts';
import { mentors } from '../../model/mentors.ts';
import { municipalities } from '../../model/municipalities.ts';
import { news } from '../../model/news.ts';
import { practices } from '../../model/practices.ts';
import { stories } from '../../model/stories.ts';
import mentorStyles from '../../sections/mentors/mentor.css?inline';
import practiceStyles from '../../sections/practices/case.css?inline';
import siteStyles from '../../styles/site.css?inline';
import { CampaignPreview } from './CampaignPreview.tsx';
import { EventPreview } from './EventPreview.tsx';
import { type PreviewPage, previewWith } from './entry-preview.tsx';
import { MentorPreview } from './MentorPreview.tsx';
import { MunicipalityPreview } from './MunicipalityPreview.tsx';
import { NewsPreview } from './NewsPreview.tsx';
import { PracticePreview } from './PracticePreview.tsx';
import { StoryPreview } from './StoryPreview.tsx';

const PREVIEWS = [
  { definition: municipalities, make: previewWith(municipalities, MunicipalityPreview) },
  { definition: mentors, make: previewWith(mentors, MentorPreview) },
  { definition: practices, make: previewWith(practices, PracticePreview) },
  { definition: events, make: previewWith(events, EventPreview) },
  { definition: news, make: previewWith(news, NewsPreview) },
  { definition: campaigns, make: previewWith(campaigns, CampaignPreview) },
  { definition: stories, make: previewWith(stories, StoryPreview) },
];

/** Collections whose entries an editor sees as a visitor will. */
export const previewed = PREVIEWS.map(({ definition }) => definition.name);

export interface PreviewGround extends PreviewPage {
  /** Name of a municipal editor's own page: in their menu it is a file, and Decap knows files by their names. */
  readonly ownPage?: string;
}

/** Shows entries in Decap with the site's own views and styles. */
export function registerPreviews(cms: CMS, { ownPage, ...page }: PreviewGround): void {
  for (const styles of [siteStyles, practiceStyles, mentorStyles]) {
    cms.registerPreviewStyle(styles, { raw: true });
  }
  for (const { definition, make } of PREVIEWS) {
    const Preview = make(page);
    cms.registerPreviewTemplate(definition.name, Preview);
    if (definition.name === municipalities.name && ownPage) cms.registerPreviewTemplate(ownPage, Preview);
  }
}
