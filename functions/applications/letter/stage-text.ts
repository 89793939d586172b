import type { StoredApplication } from '../../outbox/store.ts';
import type { Keys } from '../keys.ts';
import { STAGE_PATH, signStageLink } from '../stage-link.ts';

/**
 * How to tell the applicant, who asks by number, what has become of the application.
 *
 * @param home where visitors see the site
 */
export async function stageText(
  { reference, purgeAt }: StoredApplication,
  keys: Keys,
  home: string,
): Promise<string> {
  const link = await signStageLink(keys, reference, purgeAt);
  return [
    'СТАДИЯ',
    '',
    'Заявитель видит по номеру, что с заявкой. Передали её, пригласили на встречу или закрыли? Отметьте здесь:',
    `${home}${STAGE_PATH}?t=${link}`,
  ].join('\n');
}
