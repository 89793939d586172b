import fc from 'fast-check';

/** A request that can be made: path under the base, method, headers, body. */
export interface Order {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Comes after every sign that could become markup; must never come back after that sign itself. */
export const MARK = 'mark7';

const MARKUP = `<${MARK}>"${MARK}"'${MARK}'&${MARK};</script>`;
const FORM = 'application/x-www-form-urlencoded';

/** Texts that hide, reorder, break off or end what they stand in. */
export const unreadable: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u00AD',
        '\0',
        '\r',
        '\n',
        '\u2028',
        '\uFFFD',
        'е\u0308',
        '👩‍👩‍👧',
        'ы',
        ' ',
      ),
      { maxLength: 40 },
    )
    .map((signs) => signs.join('')),
  fc.constantFrom(MARKUP, '$&$1', '{{7*7}}', '%00', '%zz', '=cmd|calc', '../../etc/passwd', '__proto__'),
);

const marked = unreadable.map((text) => MARKUP + text);

/** @param fields of a review page that was shown a moment ago */
export function orders(fields: Readonly<Record<string, string>>, origin: string): fc.Arbitrary<Order> {
  const plain = { 'content-type': FORM, origin };
  const posted = fc.record({
    path: formPath,
    method: fc.constant('POST'),
    headers: fc.constant(plain),
    body: fc.oneof(bodyLike(fields), brokenBody(fields)),
  });
  const oddHeaders = fc.record({
    path: formPath,
    method: fc.constant('POST'),
    headers: anyHeaders(plain),
    body: bodyLike(fields),
  });
  const anything = fc
    .record({ path: anyPath, method: anyMethod, headers: anyHeaders(plain), body: brokenBody(fields) })
    .map(({ body, ...order }) => (['GET', 'HEAD'].includes(order.method) ? order : { ...order, body }));
  return fc.oneof(posted, oddHeaders, anything);
}

/** What a browser could post, with other answers. */
function bodyLike(fields: Readonly<Record<string, string>>): fc.Arbitrary<string> {
  const names = fc.constantFrom(...Object.keys(fields), 'edit');
  return fc
    .dictionary(names, fc.oneof(marked, unreadable), { maxKeys: 4 })
    .map((changed) => new URLSearchParams({ ...fields, ...changed }).toString());
}

/** What no browser posts. */
function brokenBody(
  fields: Readonly<Record<string, string>>,
): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const good = new URLSearchParams(fields).toString();
  const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'name', 'name[]', ''), marked);
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
    fc
      .array(fc.tuple(key, unreadable), { maxLength: 6 })
      .map((pairs) => `${good}&${new URLSearchParams(pairs)}`),
    fc
      .array(
        fc.constantFrom('%', '%2', '%FF', '%C3%28', '%ED%A0%80', '%00', '%u0041', '&', '=', ';', '+', 'name'),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => `${good}&skills=${pieces.join('')}`),
    fc.nat(good.length).map((length) => good.slice(0, length)),
    fc.integer({ min: 30_000, max: 200_000 }).map((length) => `skills=${'%D0%B0'.repeat(length / 6)}`),
  );
}

const formPath = fc.constantFrom('forms/become-mentor/check', 'forms/become-mentor/send');

const anyPath = fc
  .record({
    form: fc.oneof(
      fc.constantFrom('become-mentor', '__proto__', 'constructor', '%FF', '%2e%2e', '.', ''),
      marked,
    ),
    end: fc.oneof(
      fc.constantFrom('check', 'send', 'sent/', 'sent', '', 'check/', '../health', '%00'),
      marked,
    ),
    query: fc.oneof(
      fc.constantFrom('', '?n=111-111-111-111', '?n=%ff', '?municipality=ishim'),
      marked.map((text) => `?n=${text}`),
    ),
    isForm: fc.boolean(),
  })
  .map(({ form, end, query, isForm }) => (isForm ? `forms/${form}/${end}${query}` : `${end}${query}`));

const anyMethod = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'PROPFIND',
  'FOO',
);

function anyHeaders(plain: Readonly<Record<string, string>>): fc.Arbitrary<Readonly<Record<string, string>>> {
  const value = fc
    .oneof(
      fc.constantFrom(
        MARKUP,
        FORM,
        `${FORM}; charset=utf-16`,
        'multipart/form-data',
        'null',
        '-1',
        '1e9',
        'same-origin',
        'cross-site',
        'https://[::1',
        'https://nastavnik.example/?municipality=%FF',
      ),
      fc.string({
        unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
        maxLength: 60,
      }),
    )
    .filter((text) => !/[\x7f-\x9f]/.test(text));
  const name = fc.constantFrom(
    'content-type',
    'content-length',
    'origin',
    'referer',
    'sec-fetch-site',
    'cookie',
    'x-forwarded-for',
    'x-http-method-override',
    'accept',
    'if-none-match',
    'range',
  );
  return fc.dictionary(name, value, { maxKeys: 4 }).map((headers) => ({ ...plain, ...headers }));
}
