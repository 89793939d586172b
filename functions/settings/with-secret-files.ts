import { SetupError } from '../setup-error.ts';

/** Settings that nobody else may read: each may stand in a file instead, named by the same setting with `_FILE`. */
const SECRETS = [
  'FORMS_SECRET',
  'FORMS_SECRET_OLD',
  'DATABASE_URL',
  'SMTP_PASSWORD',
  'WEBHOOK_SECRET',
  'ALARM_SECRET',
  'METRICS_TOKEN',
  'S3_SECRET_ACCESS_KEY',
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables with what the files hold in their place.
 *
 * @throws SetupError with a line per file that cannot be read, that others may read, or that says what is said already
 */
export function withSecretFiles(variables: Variables): Variables {
  const problems: string[] = [];
  const read = SECRETS.flatMap((name) => {
    const path = variables[`${name}_FILE`];
    if (path === undefined) return [];
    const found = readSecret(path);
    if (variables[name] !== undefined) problems.push(`${name}: впишите или её, или ${name}_FILE, не обе`);
    else if ('problem' in found) problems.push(`${name}_FILE: ${found.problem}`);
    else return [[name, found.text] as const];
    return [];
  });
  if (problems.length > 0) throw new SetupError(problems.join('\n'));
  return { ...variables, ...Object.fromEntries(read) };
}

function readSecret(path: string): { readonly text: string } | { readonly problem: string } {
  // Not imported: platforms without files take this room along.
  const files = process.getBuiltinModule('node:fs');
  try {
    // The rights are asked of the file that is open: no other can take its place in between.
    const file = files.openSync(path, 'r');
    try {
      const isOpenToAll = process.platform !== 'win32' && (files.fstatSync(file).mode & OTHERS) !== 0;
      if (isOpenToAll)
        return { problem: `файл ${path} может читать кто угодно, закройте его: chmod 600 ${path}` };
      const text = files.readFileSync(file, 'utf8').trim();
      return text === '' ? { problem: `файл ${path} пуст, впишите в него секрет` } : { text };
    } finally {
      files.closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ошибка';
    return { problem: `файл ${path} не читается (${code}), проверьте имя и права` };
  }
}

/** All rights of those who are neither the owner nor of the group. */
const OTHERS = 0o007;
