import { escapeXml } from '../../text/escape-xml.ts';
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
<script>
var area = document.getElementById('click_area');
var given = new URLSearchParams(location.search);
var told = given.get('clickTag') || given.get('clickTAG');
if (window.yandexHTML5BannerApi) area.href = window.yandexHTML5BannerApi.getClickURLNum(1);
else if (told && told.indexOf('https://') === 0) area.href = told;
var stop = document.getElementById('stop');
function rest() { document.body.className = 'still'; stop.hidden = true; }
stop.addEventListener('click', rest);
setTimeout(rest, ${MOTION_SECONDS * 1000});
</script>
</body>
</html>
`;
}

/** Networks allow 15 (Yandex) and 30 (Google). */
export const MOTION_SECONDS = 12;
