import { reportText } from '../../../src/forms/report.ts';
import { formatDate, formatMoment } from '../../../src/text/date.ts';
import { describeApplication } from '../describe-application.ts';
import { unseal } from '../seal.ts';
import { type Command, DONE, notFound } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { toJson } from './to-json.ts';

/** One application with its answers. */
export const showCommand: Command = {
  name: 'show',
  operands: ['номер'],
  options: [JSON_OPTION],
  meaning: 'одна заявка с ответами',
  async run({ operands: [reference = ''], switches }, desk) {
    const shown = await desk.store.show(reference);
    if (!shown) return notFound(reference);
    const { id, sealed, consents, formVersion, purgeAt } = shown.application;
    const { answers, rows } = await unseal(await desk.keys(), id, sealed);
    if (switches.has('json')) {
      printJson(desk, {
        ...toJson(shown),
        formVersion,
        purgeAt: purgeAt.toISOString(),
        consents,
        /** In words, as the applicant read them; `answers` has them by the name of the question. */
        rows,
        answers,
      });
      return DONE;
    }
    desk.print(describeApplication(shown, desk));
    desk.print(`\n${reportText(rows)}\n`);
    for (const consent of consents) {
      desk.print(
        `Согласие ${consent.id}: текст от ${formatDate(consent.version)}, отпечаток ${consent.hash}`,
      );
    }
    desk.print(`Срок хранения: до ${formatMoment(purgeAt, desk.timeZone)}`);
    return DONE;
  },
};
