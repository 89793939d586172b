import { STAGES } from '../../../src/forms/stages.ts';
import { formatMoment } from '../../../src/text/date.ts';
import { formatNumber } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { formTitle, municipalityName } from '../titles.ts';
import { type Command, DONE } from './command.ts';
import type { Desk } from './desk.ts';
import { JSON_OPTION, printJson } from './print-json.ts';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly applications: number;
}

/** How many applications there are, and of which kind. Shows no personal data. */
export const statsCommand: Command = {
  name: 'stats',
  operands: [],
  options: [JSON_OPTION],
  meaning: 'сколько заявок и доставок: всего, по формам, территориям, стадиям',
  async run({ switches }, desk) {
    const { waitingSince, ...totals } = await desk.store.stats();
    const taken = (await desk.store.list()).filter(({ quarantine }) => quarantine === undefined);
    const byForm = group(taken, ({ form }) => form, formTitle);
    const byMunicipality = group(
      taken,
      ({ municipality }) => municipality,
      (id) => municipalityName(id, desk.municipalities),
    );
    const byCampaign = group(
      taken.filter(({ cameFrom }) => cameFrom !== undefined),
      ({ cameFrom }) => cameFrom?.campaign ?? '',
      (id) => desk.campaigns.find((campaign) => campaign.id === id)?.title ?? id,
    );
    const byStage = STAGES.map(({ id, label }) => ({
      id,
      title: label,
      applications: taken.filter(({ stage }) => stage === id).length,
    }));
    if (switches.has('json')) {
      const since = waitingSince?.toISOString() ?? null;
      printJson(desk, { ...totals, waitingSince: since, byForm, byMunicipality, byCampaign, byStage });
      return DONE;
    }
    const { applications, sent, waiting, dead, quarantined } = totals;
    const longest = waitingSince && `, дольше всех с ${formatMoment(waitingSince, desk.timeZone)}`;
    desk.print(`Заявок: ${formatNumber(applications)}`);
    desk.print(`Доставлено писем: ${formatNumber(sent)}`);
    desk.print(`Ждут доставки: ${formatNumber(waiting)}${longest ?? ''}`);
    desk.print(`Не доставлено, нужна помощь: ${formatNumber(dead)}`);
    desk.print(`В карантине: ${formatNumber(quarantined)}`);
    printGroups(desk, 'По формам', byForm);
    printGroups(desk, 'По территориям', byMunicipality);
    printGroups(desk, 'По кампаниям', byCampaign);
    printGroups(desk, 'По стадиям', applications === 0 ? [] : byStage);
    return DONE;
  },
};

/** The greatest first. */
function group(
  applications: readonly ListedApplication[],
  idOf: (application: ListedApplication) => string,
  titleOf: (id: string) => string,
): readonly Group[] {
  return [...Map.groupBy(applications, idOf)]
    .map(([id, own]) => ({ id, title: titleOf(id), applications: own.length }))
    .sort(
      (one, other) => other.applications - one.applications || one.title.localeCompare(other.title, 'ru'),
    );
}

function printGroups({ print }: Desk, heading: string, groups: readonly Group[]): void {
  if (groups.length === 0) return;
  print(`\n${heading}:`);
  const width = Math.max(...groups.map(({ applications }) => formatNumber(applications).length));
  for (const { title, applications } of groups) {
    print(`  ${formatNumber(applications).padStart(width)}  ${title}`);
  }
}
