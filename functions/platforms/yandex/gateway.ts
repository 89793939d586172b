import { answeredPatterns } from '../answered-paths.ts';

/** What stands in the specification until somebody fills in their own. */
export const BLANKS = {
  function: 'НОМЕР_ФУНКЦИИ',
  account: 'НОМЕР_АККАУНТА',
  bucket: 'ИМЯ_БАКЕТА',
} as const;

/**
 * The specification of an API gateway: forms and pages go to the function, which gives them the site's headers, and
 * folders without a page go straight to the storage, which costs less and is faster.
 * https://yandex.cloud/ru/docs/api-gateway/concepts/extensions/
 *
 * @param files paths of the built files from the site's folder, with `/`
 * @param base path that the build was made for
 */
export function describeGateway(files: readonly string[], base: string): object {
  const greedy = (name: string) => [{ name, in: 'path', required: true, schema: { type: 'string' } }];
  const call = {
    type: 'cloud_functions',
    payload_format_version: '1.0',
    function_id: BLANKS.function,
    service_account_id: BLANKS.account,
  };
  const any = (address: string, integration: object) => {
    const name = /\{(\w+)\+\}/.exec(address)?.[1];
    return [
      address,
      {
        'x-yc-apigateway-any-method': {
          ...(name && { parameters: greedy(name) }),
          'x-yc-apigateway-integration': integration,
        },
      },
    ] as const;
  };
  const forms = answeredPatterns(base).map((pattern) => any(pattern.replace('*', '{step+}'), call));
  const folders = foldersWithoutPages(files).map((folder) =>
    any(`${base}${folder}/{file+}`, {
      type: 'object_storage',
      bucket: BLANKS.bucket,
      object: `${base.slice(1)}${folder}/{file}`,
      service_account_id: BLANKS.account,
    }),
  );
  const paths = [...forms, ...folders, any(base, call), any(`${base}{page+}`, call)];
  return {
    openapi: '3.0.0',
    info: { title: 'nastavnik', version: '1.0.0' },
    paths: Object.fromEntries(paths),
  };
}

/** The search's own scripts obey the policy of their answers, so they too come through the function. */
const NEEDS_HEADERS = ['pagefind'];

function foldersWithoutPages(files: readonly string[]): readonly string[] {
  const folders = new Map<string, boolean>();
  for (const file of files) {
    const [folder = '', ...rest] = file.split('/');
    if (rest.length > 0) folders.set(folder, (folders.get(folder) ?? false) || file.endsWith('.html'));
  }
  return [...folders]
    .filter(([folder, hasPages]) => !hasPages && !NEEDS_HEADERS.includes(folder))
    .map(([folder]) => folder)
    .sort();
}
