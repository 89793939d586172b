import { plainEmail } from './account.ts';

const SHORTEST = 12;
/** Two or three letters of an address stand in any words. */
const SHORTEST_NAME = 4;
/** Longer ones only make the server work. */
const LONGEST = 200;

/** Why a password will not do, in words for the person who chooses it; `undefined` when it will. */
export function passwordProblem(password: string, email: string): string | undefined {
  if (password.length < SHORTEST)
    return `Пароль короткий: нужно не меньше ${SHORTEST} знаков, например четыре слова подряд.`;
  if (password.length > LONGEST) return `Пароль длиннее ${LONGEST} знаков: возьмите короче.`;
  const [name = ''] = plainEmail(email).split('@');
  const holdsName = name.length >= SHORTEST_NAME && plainEmail(password).includes(name);
  const isGuessable = holdsName || new Set(password.toLowerCase()).size < 5;
  return isGuessable
    ? 'Такой пароль легко угадать: возьмите несколько слов, не связанных с почтой.'
    : undefined;
}
