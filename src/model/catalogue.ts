import { albums } from './albums.ts';
import { bannerSizes } from './banner-sizes.ts';
import { blanks } from './blanks.ts';
import { bodies } from './bodies.ts';
import { campaigns } from './campaigns.ts';
import { centres } from './centres.ts';
import type { Collection } from './collection.ts';
import { consents } from './consents.ts';
import { contests } from './contests.ts';
import { courses } from './courses.ts';
import { crisis } from './crisis.ts';
import { directions } from './directions.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { grants } from './grants.ts';
import { guides } from './guides.ts';
import { hotlines } from './hotlines.ts';
import { indicators } from './indicators.ts';
import { kits } from './kits.ts';
import { landings } from './landings.ts';
import { lessons } from './lessons.ts';
import { materials } from './materials.ts';
import { mediaPlan } from './media-plan.ts';
import { mentoringForms } from './mentoring-forms.ts';
import { mentors } from './mentors.ts';
import { monitoring } from './monitoring.ts';
import { municipalities } from './municipalities.ts';
import { needs } from './needs.ts';
import { news } from './news.ts';
import { offers } from './offers.ts';
import { organisations } from './organisations.ts';
import { pairPath } from './pair-path.ts';
import { participants } from './participants.ts';
import { partners } from './partners.ts';
import { practices } from './practices.ts';
import { presentations } from './presentations.ts';
import { press } from './press.ts';
import { pressPictures } from './press-pictures.ts';
import { programme } from './programme.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { quickExit } from './quick-exit.ts';
import { results } from './results.ts';
import { rewards } from './rewards.ts';
import { roadmapTemplates } from './roadmap-templates.ts';
import { roadmaps } from './roadmaps.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { selection } from './selection.ts';
import { shareTexts } from './share-texts.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { standard } from './standard.ts';
import { statements } from './statements.ts';
import { stories } from './stories.ts';
import { targets } from './targets.ts';
import { videos } from './videos.ts';
import { whichWay } from './which-way.ts';

/** All collections, in the order of the editor's menu. */
export const catalogue = {
  municipalities,
  guides,
  sections,
  'mentoring-forms': mentoringForms,
  'pair-path': pairPath,
  crisis,
  courses,
  lessons,
  directions,
  practices,
  mentors,
  hotlines,
  bodies,
  programme,
  roles,
  participants,
  rewards,
  roadmaps,
  'roadmap-templates': roadmapTemplates,
  organisations,
  programmes,
  projects,
  centres,
  partners,
  offers,
  needs,
  stories,
  events,
  contests,
  grants,
  news,
  albums,
  videos,
  materials,
  documents,
  blanks,
  presentations,
  kits,
  'media-plan': mediaPlan,
  landings,
  'press-pictures': pressPictures,
  'share-texts': shareTexts,
  campaigns,
  'banner-sizes': bannerSizes,
  indicators,
  results,
  duties,
  consents,
  statements,
  site,
  targets,
  standard,
  selection,
  'which-way': whichWay,
  'quick-exit': quickExit,
  monitoring,
  sources,
  press,
} as const satisfies Record<string, Collection>;
