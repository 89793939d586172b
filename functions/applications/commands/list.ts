import { STAGES } from '../../../src/forms/stages.ts';
import { countOf } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { describeApplication } from '../describe-application.ts';
import { type Command, DONE, misunderstood } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { FILTER_OPTIONS, readFilter } from './read-filter.ts';
import { readStage, UNKNOWN_STAGE } from './read-stage.ts';
import { toJson } from './to-json.ts';

/** Which applications there are. Shows no personal data. */
export const listCommand: Command = {
  name: 'list',
  operands: [],
  options: [
    ...FILTER_OPTIONS,
    {
      name: 'stage',
      value: 'стадия',
      meaning: `только на этой стадии: ${STAGES.map(({ id }) => id).join(', ')}`,
    },
    { name: 'waiting', meaning: 'только те, что ещё не дошли: ждут отправки, не доставлены, задержаны' },
    JSON_OPTION,
  ],
  meaning: 'все заявки и что с доставкой, без личных данных',
  async run(given, desk) {
    const read = readFilter(given, desk.timeZone);
    if ('problem' in read) return misunderstood(read.problem);
    const word = given.values.get('stage');
    const stage = word === undefined ? undefined : readStage(word);
    if (word !== undefined && stage === undefined) return misunderstood(UNKNOWN_STAGE);

    const found = await desk.store.list(read.filter);
    const applications = found
      .filter((application) => stage === undefined || application.stage === stage)
      .filter((application) => !given.switches.has('waiting') || isWaiting(application));
    if (given.switches.has('json')) {
      printJson(desk, { applications: applications.map(toJson) });
      return DONE;
    }
    for (const application of applications) desk.print(describeApplication(application, desk));
    desk.print(describeTotal(applications.length, given.values.size + given.switches.size > 0));
    return DONE;
  },
};

function isWaiting({ quarantine, deliveries }: ListedApplication): boolean {
  return quarantine !== undefined || deliveries.some(({ sentAt, resolvedAt }) => !sentAt && !resolvedAt);
}

function describeTotal(total: number, isChosen: boolean): string {
  if (total === 0) return isChosen ? 'Таких заявок нет.' : 'Заявок нет.';
  return `\nВсего: ${countOf(total, ['заявка', 'заявки', 'заявок'])}.`;
}
