import type { FolderFile } from './read-folder.ts';

/**
 * Files that pages ask for by name: another region writes its own words into each of them, its lists may stay empty.
 *
 * @returns one line per file that is not there
 */
export function findMissingFiles(files: readonly FolderFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return NEEDED_FILES.filter((path) => !known.has(path)).map(
    (path) => `${path}: нет файла, без него сайт не собирается`,
  );
}

const SECTIONS = [
  'achievements',
  'banners',
  'blanks',
  'brand',
  'centres',
  'certificates',
  'consents',
  'contacts',
  'contests',
  'documents',
  'embed',
  'events',
  'feeds',
  'gallery',
  'grants',
  'if-something-happened',
  'kits',
  'materials',
  'media-plan',
  'mentoring-forms',
  'mentors',
  'my-roadmap',
  'news',
  'not-public',
  'offers',
  'open-data',
  'organisations',
  'pair-path',
  'participants',
  'partners',
  'practices',
  'presentations',
  'press',
  'programme',
  'programmes',
  'projects',
  'registers',
  'rewards',
  'roadmap',
  'roadmaps',
  'roadmaps-progress',
  'roles',
  'share',
  'stories',
  'support-us',
  'take-part',
  'training',
  'videos',
  'welcome',
  'who-to-call',
];

export const NEEDED_FILES: readonly string[] = [
  ...SECTIONS.map((id) => `sections/${id}.md`),
  ...['become-mentor', 'for-parents', 'for-teenagers', 'start-centre'].map((id) => `guides/${id}.md`),
  ...['banner-sizes', 'monitoring', 'press', 'quick-exit', 'site', 'sources', 'standard', 'targets'].map(
    (id) => `region/${id}.json`,
  ),
  ...['accessibility', 'policy'].map((id) => `statements/${id}.md`),
  'consents/become-mentor.md',
  'courses/minimum.md',
  'map/region-outline.geojson',
  'roadmaps/regional.json',
  'selection/mentor-standard.json',
  'selection/which-way.json',
];
