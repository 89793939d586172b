export interface ShareLink {
  /** «ВКонтакте» */
  readonly label: string;
  /** The host that opens; a visitor reads it before the click. */
  readonly host: string | undefined;
  readonly href: string;
}

interface Told {
  readonly title: string;
  readonly text: string;
  /** Absolute address of the page that is sent on. */
  readonly url: string;
}

/**
 * Where a text may be sent: plain links, nothing of these hosts is loaded before the click.
 *
 * @see https://dev.vk.com/ru/widgets/share
 * @see https://core.telegram.org/widgets/share
 * @see https://apiok.ru/ext/like
 */
export function shareLinks({ title, text, url }: Told): ShareLink[] {
  const network = (label: string, address: string, query: Readonly<Record<string, string>>): ShareLink => ({
    label,
    host: new URL(address).host,
    href: `${address}?${encode(query)}`,
  });
  return [
    network('ВКонтакте', 'https://vk.com/share.php', { url, title, comment: text }),
    network('Одноклассники', 'https://connect.ok.ru/offer', { url, title, description: text }),
    network('Telegram', 'https://t.me/share/url', { url, text }),
    {
      label: 'Письмом',
      host: undefined,
      href: `mailto:?${encode({ subject: title, body: `${text}\n\n${url}`.replaceAll('\n', '\r\n') })}`,
    },
  ];
}

/** Mail programs take a plus for a plus, so a space is `%20`. */
function encode(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
