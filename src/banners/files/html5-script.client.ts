/** Networks allow 15 seconds (Yandex) and 30 (Google). */
export const MOTION_SECONDS = 12;

/** Runs in the page of an HTML5 banner: takes the link from the network, and lets the visitor stop the motion. */
export const HTML5_SCRIPT = `
var area = document.getElementById('click_area');
var given = new URLSearchParams(location.search);
var told = given.get('clickTag') || given.get('clickTAG');
if (window.yandexHTML5BannerApi) area.href = window.yandexHTML5BannerApi.getClickURLNum(1);
else if (told && told.indexOf('https:') === 0) area.href = told;
var stop = document.getElementById('stop');
function rest() { document.body.className = 'still'; stop.hidden = true; }
stop.addEventListener('click', rest);
setTimeout(rest, ${MOTION_SECONDS * 1000});
`;
