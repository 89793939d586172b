import { getEntry } from 'astro:content';
import { required } from '../../handover/required.ts';
import type { Roadmap } from '../../model/roadmaps.ts';

/** The plan of the whole region. */
export async function regionalPlan(): Promise<Roadmap> {
  return required(await getEntry('roadmaps', 'regional'), 'content/roadmaps/regional.json').data;
}
