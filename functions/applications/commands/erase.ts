import { type Command, DONE, type Given, notFound, refused } from './command.ts';
import { describeErasure } from './describe-erasure.ts';
import type { Desk } from './desk.ts';
import { outOfReach } from './out-of-reach.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { TRACES_LEFT } from './traces-left.ts';

/** Erases one application at the applicant's request, and says what people must erase themselves. */
export const eraseCommand: Command = {
  name: 'erase',
  operands: ['номер'],
  options: [{ name: 'yes', meaning: 'не переспрашивать' }, JSON_OPTION],
  meaning: 'стереть одну заявку по просьбе заявителя и узнать, что стереть самим',
  async run(given, desk) {
    const {
      operands: [reference = ''],
      switches,
    } = given;
    const status = await desk.store.status(reference);
    if (status === undefined) return notFound(reference);
    if (status.form === undefined) return refused(`Заявка ${reference} уже стёрта: вышел срок хранения.`);
    if (!(await isConfirmed(reference, given, desk))) {
      return refused('Номер не совпал, ничего не стёрто.');
    }
    const erasedAt = desk.now();
    const erased = await desk.store.erase(reference, erasedAt);
    if (!erased) return notFound(reference);
    const letters = await desk.letters.erase(erased.application.id);
    const left = outOfReach(erased.deliveries, desk.letters.channel, letters);
    const { areTracesLeft } = erased;
    const erasure = { reference, erasedAt, letters: letters.length, left, areTracesLeft };
    if (switches.has('json')) printJson(desk, erasure);
    else for (const line of describeErasure(erasure, desk)) desk.print(line);
    return areTracesLeft ? TRACES_LEFT : DONE;
  },
};

async function isConfirmed(reference: string, { switches }: Given, { ask }: Desk): Promise<boolean> {
  if (switches.has('yes')) return true;
  const answer = await ask(
    `Заявка ${reference} сотрётся навсегда. Чтобы подтвердить, наберите её номер ещё раз: `,
  );
  return answer.trim() === reference;
}
