import { isReference } from '../../src/text/reference.ts';
import type { Keys } from './keys.ts';

/** Path under the site's base of the page where an application's stage is moved. */
export const STAGE_PATH = 'forms/stage';

/**
 * A link that opens the page of one application's stage until a day. It is in letters only; who has it may move the
 * stage, and learns nothing about the applicant.
 */
export async function signStageLink(keys: Keys, reference: string, until: Date): Promise<string> {
  const open = `${reference}.${until.getTime().toString(36)}`;
  const signature = await keys.stage.sign(open);
  return `${open}.${Buffer.from(signature).toString('base64url')}`;
}

/** The reference that a link was signed for; `undefined` when it is forged or over. */
export async function checkStageLink(keys: Keys, link: string, now: Date): Promise<string | undefined> {
  const parts = /^([\d-]{15})\.([0-9a-z]{1,10})\.([\w-]{43})$/.exec(link);
  if (!parts) return undefined;
  const [, reference = '', until = '', signature = ''] = parts;
  const bytes = Uint8Array.from(Buffer.from(signature, 'base64url'));
  const isOurs = await keys.stage.verify(`${reference}.${until}`, bytes);
  const isOver = now.getTime() > Number.parseInt(until, 36);
  return isOurs && !isOver && isReference(reference) ? reference : undefined;
}
