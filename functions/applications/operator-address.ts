import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { isExampleEmail } from '../../src/text/email.ts';
import type { Dependencies } from '../dependencies.ts';
import { SetupError } from '../setup-error.ts';

/**
 * Where every application goes.
 *
 * @throws in production when it is a sample address: nobody would ever read it.
 */
export function operatorAddress(
  config: Pick<Dependencies['config'], 'isProduction' | 'operatorEmail'>,
  facts: SiteFacts,
): string {
  const address = config.operatorEmail ?? facts.operator.email;
  if (config.isProduction && isExampleEmail(address)) {
    throw new SetupError(
      'OPERATOR_EMAIL: в содержании сайта стоит адрес-образец, впишите сюда или в content/region/site.json настоящую почту оператора',
    );
  }
  return address;
}
