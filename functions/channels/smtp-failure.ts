import { PermanentFailure } from './channel.ts';

/**
 * What a failed sending means for the delivery, without a word of what was sent: replies of servers quote addresses,
 * so the error of the connection is not kept as `cause`.
 */
export function smtpFailure(error: unknown): Error {
  const { code, originalCode, responseCode, command } = Object(error) as Failure;
  const told = {
    code: originalCode ?? code ?? 'EUNKNOWN',
    ...(responseCode === undefined ? {} : { responseCode }),
  };
  if (ofThisLetter(command) && isRefusal(responseCode)) {
    return Object.assign(new PermanentFailure('Сервер почты не берёт письмо для этого адреса'), told);
  }
  return Object.assign(new Error('Письмо пока не отправлено'), told);
}

/** The fields of an error of nodemailer that are read here. */
interface Failure {
  readonly code?: string;
  /** Of the system, where nodemailer put its own in its place. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** A refusal of the greeting, the login or the sender is about our settings, and letters wait until they are right. */
function ofThisLetter(command: string | undefined): boolean {
  return command === 'RCPT TO' || command === 'DATA';
}

function isRefusal(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 500 && !PASSING.includes(responseCode);
}

/**
 * Refusals that people put right: commands out of order, a login that is wanted, a full mailbox (RFC 5321 4.5.3.1.10
 * has 552 treated as a temporary one).
 */
const PASSING: readonly number[] = [503, 530, 534, 535, 538, 552];
