import { parseArgs } from 'node:util';
import type { Editor } from '../../../src/model/editor.ts';
import { isEmail } from '../../../src/text/email.ts';
import type { Account } from './account.ts';
import type { Accounts } from './accounts.ts';
import { generatePassword } from './generate-password.ts';
import { hashPassword, type ScryptCost } from './hash-password.ts';
import type { LoginPauses } from './login-pauses.ts';
import { passwordProblem } from './password-problem.ts';

export interface EditorsCommandParts {
  readonly accounts: Accounts;
  readonly pauses: Pick<LoginPauses, 'forgive'>;
  /** Names of municipalities by their ids: `ishim` is «Ишим». */
  readonly municipalities: ReadonlyMap<string, string>;
  readonly cost: ScryptCost;
  /** Gives that many random bytes. */
  readonly random: (size: number) => Uint8Array;
  /** Asks the person at the keyboard, without showing what is typed. */
  readonly ask: (question: string) => Promise<string>;
  /** The first line of what was piped in. */
  readonly readLine: () => Promise<string>;
  readonly print: (line: string) => void;
}

/** `npm run editors -- …`: who may edit the site. @returns the exit code */
export async function runEditorsCommand(
  words: readonly string[],
  parts: EditorsCommandParts,
): Promise<number> {
  const [name = 'help', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    parts.print(HELP);
    return name === 'help' ? 0 : 1;
  }
  const order = read(rest);
  const problem = order ? await command(parts, order) : HELP;
  if (problem === undefined) return 0;
  parts.print(problem);
  return 1;
}

/** Does its work and prints it, or says what stands in the way. */
type Command = (parts: EditorsCommandParts, order: Order) => Promise<string | undefined>;

type Order = NonNullable<ReturnType<typeof read>>;

const COMMANDS: Readonly<Record<string, Command>> = {
  add,
  list,
  password: changePassword,
  disable: (parts, order) => switchAccount(parts, order, false),
  enable: (parts, order) => switchAccount(parts, order, true),
};

const HELP = `Учётные записи редакторов сайта:
  npm run editors -- list                    кто может войти
  npm run editors -- add ПОЧТА --name "Имя Фамилия" --chief
                                             главный редактор: правит и публикует всё
  npm run editors -- add ПОЧТА --name "Имя Фамилия" --municipality ishim
                                             редактор территории: пишет и отправляет на проверку
  npm run editors -- password ПОЧТА          новый пароль; прежний вход закроется,
                                             паузы после неверных паролей снимутся
  npm run editors -- disable ПОЧТА           закрыть вход (enable — вернуть)
Пароль спрашивается с клавиатуры. --generate придумает его, --password-stdin прочтёт из первой строки ввода.`;

/** The words after the command's name; `undefined` when they are not understood. */
function read(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
    return { ...values, email: positionals[0] ?? '' };
  } catch (error) {
    if (error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS'))
      return undefined;
    throw error;
  }
}

const OPTIONS = {
  name: { type: 'string' },
  chief: { type: 'boolean' },
  municipality: { type: 'string' },
  generate: { type: 'boolean' },
  'password-stdin': { type: 'boolean' },
} as const;

async function add(parts: EditorsCommandParts, order: Order): Promise<string | undefined> {
  const { accounts, random, cost, print } = parts;
  const editor = editorOf(order, parts.municipalities);
  if (typeof editor === 'string') return editor;
  if (accounts.find(editor.email)) return `У ${editor.email} уже есть учётная запись.`;
  const password = await choosePassword(parts, order, editor.email);
  if ('problem' in password) return password.problem;
  const isFirst = accounts.isEmpty();
  const id = Buffer.from(random(8)).toString('hex');
  const hash = await hashPassword(password.chosen, cost, random(16));
  if (!accounts.add({ id, editor, password: hash })) return `У ${editor.email} уже есть учётная запись.`;
  print(`Готово: ${describe({ id, editor, isEnabled: true }, parts.municipalities)}.`);
  if (isFirst) print('Вход без пароля с этой минуты закрыт: теперь в редактор входят по почте и паролю.');
  return undefined;
}

/** An editor, or what is wrong with how they were described. */
function editorOf(order: Order, municipalities: ReadonlyMap<string, string>): Editor | string {
  const { email, chief, municipality } = order;
  const name = order.name?.trim() ?? '';
  if (!isEmail(email)) return 'Впишите почту редактора: npm run editors -- add anna@nastavnik.ru …';
  if (name === '' || /[<>\p{Cc}]/u.test(name)) {
    return 'Впишите имя, оно останется в истории правок: --name "Анна Иванова"';
  }
  if (chief === true && municipality === undefined) return { email, name, role: 'chief' };
  if (chief === true || municipality === undefined) {
    return 'Скажите одно из двух: --chief (правит всё) или --municipality ishim (пишет о своей территории)';
  }
  if (municipalities.has(municipality)) return { email, name, role: 'municipal', municipality };
  return `Территории «${municipality}» нет. Есть: ${[...municipalities.keys()].join(', ')}`;
}

async function changePassword(parts: EditorsCommandParts, order: Order): Promise<string | undefined> {
  const account = parts.accounts.find(order.email);
  if (!account) return unknown(order.email);
  const password = await choosePassword(parts, order, account.editor.email);
  if ('problem' in password) return password.problem;
  parts.accounts.setPassword(account.id, await hashPassword(password.chosen, parts.cost, parts.random(16)));
  parts.pauses.forgive(account.editor.email);
  parts.print(
    `Пароль ${account.editor.email} изменён. Прежний вход закрыт, паузы после чужих попыток сняты.`,
  );
  return undefined;
}

async function switchAccount(
  { accounts, print }: EditorsCommandParts,
  { email }: Order,
  isEnabled: boolean,
): Promise<string | undefined> {
  const account = accounts.find(email);
  if (!account) return unknown(email);
  accounts.setEnabled(account.id, isEnabled);
  print(`Вход для ${account.editor.email} ${isEnabled ? 'открыт' : 'закрыт, и тот, что был открыт, тоже'}.`);
  return undefined;
}

async function list({ accounts, municipalities, print }: EditorsCommandParts): Promise<undefined> {
  const all = accounts.list();
  if (all.length === 0) print('Учётных записей нет. Первую заводит: npm run editors -- add');
  for (const account of all) print(describe(account, municipalities));
}

function describe({ id, editor, isEnabled }: Account, municipalities: ReadonlyMap<string, string>): string {
  const role =
    editor.role === 'chief'
      ? 'главный редактор'
      : `редактор: ${municipalities.get(editor.municipality) ?? editor.municipality}`;
  return `${editor.email}, ${editor.name}, ${role}${isEnabled ? '' : ', вход закрыт'} (в журнале ${id})`;
}

async function choosePassword(
  { random, ask, readLine, print }: EditorsCommandParts,
  order: Order,
  email: string,
): Promise<{ readonly chosen: string } | { readonly problem: string }> {
  if (order.generate) {
    const chosen = generatePassword(random);
    print(`Пароль: ${chosen}`);
    return { chosen };
  }
  const isPiped = order['password-stdin'] === true;
  const chosen = isPiped ? await readLine() : await ask(`Пароль для ${email}: `);
  const problem = passwordProblem(chosen, email);
  if (problem) return { problem };
  if (!isPiped && (await ask('Ещё раз: ')) !== chosen)
    return { problem: 'Пароли разные. Повторите команду.' };
  return { chosen };
}

function unknown(email: string): string {
  return email === ''
    ? 'Впишите почту редактора.'
    : `Учётной записи ${email} нет. Все записи: npm run editors -- list`;
}
