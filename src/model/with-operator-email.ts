import { isExampleEmail } from '../text/email.ts';
import type { Site } from './site.ts';

/** The site with the operator's address from the settings in place of a sample one; a real one in the content stays. */
export function withOperatorEmail<Part extends Pick<Site, 'operator'>>(
  site: Part,
  email: string | undefined,
): Part {
  if (email === undefined || !isExampleEmail(site.operator.email)) return site;
  return { ...site, operator: { ...site.operator, email } };
}
