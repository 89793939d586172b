import { hasForeignKeys } from '../../src/forms/has-foreign-keys.ts';
import { attributes, html } from '../../src/forms/markup.ts';
import { isStage, STAGES, stageLabel } from '../../src/forms/stages.ts';
import { formatMoment } from '../../src/text/date.ts';
import { checkStageLink, STAGE_PATH } from '../applications/stage-link.ts';
import { formTitle, municipalityName } from '../applications/titles.ts';
import { MALFORMED } from '../guards/parameters.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { ListedApplication } from '../outbox/store.ts';
import type { Call } from './exchange.ts';
import { toResponse } from './page.ts';
import { refuse } from './refuse.ts';
import { seeOther } from './see-other.ts';
import { takeParameters } from './take-parameters.ts';

const LINK = 't';
const STAGE = 'stage';

/** `GET forms/stage?t=LINK`: the page of one application's stage. Changes nothing: mail programs open links too. */
export async function showStage({ request, site, dependencies }: Call): Promise<Response> {
  const { keys, now, store, config } = dependencies;
  const link = new URL(request.url).searchParams.get(LINK) ?? '';
  const reference = await checkStageLink(keys, link, now());
  if (reference === undefined) return refuse(NOT_VALID, site, config.base);
  const shown = await store.show(reference);
  if (!shown) return refuse(GONE, site, config.base);
  const main = renderStagePage(shown, link, site.facts, config.base);
  return toResponse({ status: 200, title: `Заявка ${reference}`, main }, site);
}

/** `POST forms/stage`: moves the stage, then shows the page again. */
export async function moveStage(call: Call): Promise<Response> {
  const { site, dependencies } = call;
  const { keys, now, store, config, log } = dependencies;
  const parameters = await takeParameters(call);
  if ('status' in parameters) return refuse(parameters, site, config.base);
  if (hasForeignKeys(parameters, [LINK, STAGE])) return refuse(MALFORMED, site, config.base);
  const [link = '', stage = ''] = [LINK, STAGE].map((name) => parameters.get(name) ?? '');
  if (!isStage(stage)) return refuse(MALFORMED, site, config.base);
  const reference = await checkStageLink(keys, link, now());
  if (reference === undefined) return refuse(NOT_VALID, site, config.base);
  if (!(await store.moveStage(reference, stage, now()))) return refuse(GONE, site, config.base);
  log({ level: 'info', event: `stage-${stage}`, reference });
  return seeOther(`${config.base}${STAGE_PATH}?${LINK}=${link}`);
}

function renderStagePage(
  { form, municipality, createdAt, stage }: ListedApplication,
  link: string,
  { municipalities, timeZone }: Call['site']['facts'],
  base: string,
): string {
  const place = municipalityName(municipality, municipalities, 'title');
  return html`<p>${formTitle(form)}, ${place}. Получена ${formatMoment(createdAt, timeZone)}.</p>
<p>Сейчас: <strong>${stageLabel(stage)}</strong>. Это видит заявитель, когда спрашивает по номеру.</p>
<form class="form" method="post" action="${base}${STAGE_PATH}" accept-charset="utf-8">
<fieldset class="field"><legend class="field__label">Что с заявкой теперь</legend>
${STAGES.map(
  ({ id, label }) =>
    html`<div class="choice"><input type="radio" id="stage-${id}" name="${STAGE}" value="${id}"${attributes({ checked: id === stage })}><label for="stage-${id}">${label}</label></div>
`,
)}</fieldset>
<input type="hidden" name="${LINK}" value="${link}">
<div class="form__actions"><button class="button button--call" type="submit">Сохранить</button></div>
</form>`.toString();
}

const NOT_VALID: Refusal = {
  status: 404,
  title: 'Ссылка не действует',
  advice: [
    'Она из письма о заявке и живёт, пока заявка хранится на сервере.',
    'Откройте её из письма ещё раз, целиком. Если не поможет, попросите оператора сменить стадию командой.',
  ],
};

const GONE: Refusal = {
  status: 404,
  title: 'Этой заявки на сервере уже нет',
  advice: ['Срок её хранения вышел, или её стёрли по просьбе заявителя. Менять здесь больше нечего.'],
};
