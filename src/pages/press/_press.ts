import { getEntry } from 'astro:content';
import { required } from '../../handover/required.ts';
import type { Press } from '../../model/press.ts';

/** What editors wrote for the press. */
export async function loadPress(): Promise<Press> {
  return required(await getEntry('press', 'press'), 'content/region/press.json').data;
}
