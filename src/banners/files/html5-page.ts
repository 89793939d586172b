import { escapeXml } from '../../text/escape-xml.ts';
import { HTML5_SCRIPT } from './html5-script.client.ts';
import { html5Styles } from './html5-styles.ts';

export interface Html5Order {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly link: string;
  readonly title: string;
}

/**
 * The page of an HTML5 banner. It asks no host for anything; the network tells the link by its own API or by
 * `clickTag` in the address, else it is the campaign's own. The motion ends by itself and can be stopped.
 */
export function html5Page({ width, height, svg, link, title }: Html5Order): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="ad.size" content="width=${width},height=${height}">
<title>${escapeXml(title)}</title>
<style>${html5Styles({ width, height })}</style>
<script>var clickTag = ${JSON.stringify(link)}; var clickTAG = clickTag;</script>
</head>
<body>
<a id="click_area" href="${escapeXml(link)}" target="_blank" rel="noopener">${svg}</a>
<button type="button" id="stop" aria-label="Остановить движение">❚❚</button>
<script>${HTML5_SCRIPT}</script>
</body>
</html>
`;
}
