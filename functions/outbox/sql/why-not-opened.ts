/** In words what stands between us and a Postgres, and what to do. Holds no password. */
export function whyNotOpened(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const sign = 'code' in error ? String(error.code) : error.message;
  return REASONS.find(([signs]) => signs.test(sign))?.[1] ?? error.message;
}

/** Codes of Node, of OpenSSL and of Postgres, and messages of errors without one. */
const REASONS: readonly (readonly [signs: RegExp, words: string])[] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$|timeout/,
    'сервер не отвечает, проверьте имя, порт и что он работает',
  ],
  [/does not support SSL/, 'сервер не шифрует соединение, включите в нём ssl = on'],
  [
    /CERT|SIGNATURE/,
    'сертификат сервера не проверить, укажите корневой в адресе: sslrootcert=/путь/root.crt',
  ],
  [/^ENOENT$/, 'нет файла, который назван в адресе'],
  [/^28/, 'имя или пароль не подошли'],
  [/^3D000$/, 'такой базы на сервере нет, заведите её'],
  [/^42501$/, 'у этого имени нет права заводить таблицы, дайте его: GRANT CREATE ON SCHEMA public'],
  [/^URI malformed$/, 'в имени или пароле есть знак %, пишите вместо него %25'],
];
