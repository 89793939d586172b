import { isExampleEmail } from './email.ts';
import { isExamplePhone } from './phone.ts';

/** Whether a contact holds anything that the operator is still to write. */
export function isSampleContact({
  email,
  phone,
}: {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}): boolean {
  return (email !== undefined && isExampleEmail(email)) || (phone !== undefined && isExamplePhone(phone));
}
