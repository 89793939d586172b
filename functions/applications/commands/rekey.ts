import { countOf } from '../../../src/text/plural.ts';
import { resealAll } from '../reseal-all.ts';
import { type Command, DONE, refused } from './command.ts';
import { JSON_OPTION, printJson } from './print-json.ts';
import { TRACES_LEFT } from './traces-left.ts';

/** Lets all applications pass to a new secret, beside a server at work. */
export const rekeyCommand: Command = {
  name: 'rekey',
  operands: [],
  options: [JSON_OPTION],
  meaning: 'закрыть все заявки новым секретом из FORMS_SECRET, прежний стоит в FORMS_SECRET_OLD',
  async run({ switches }, desk) {
    const keys = await desk.keys();
    if (keys.each.length === 1) return refused(NO_FORMER);
    const resealed = await desk.track('Закрываю новым секретом', (watch) =>
      resealAll(desk.store, keys, desk.random, watch),
    );
    if (switches.has('json')) printJson(desk, resealed);
    else desk.print(describe(resealed));
    if (resealed.unopened > 0) return refused(UNOPENED);
    return resealed.areTracesLeft ? TRACES_LEFT : DONE;
  },
};

function describe({ resealed, already }: { readonly resealed: number; readonly already: number }): string {
  const words = countOf(resealed, ['заявка', 'заявки', 'заявок']);
  return `Закрыто новым секретом: ${words}. Было закрыто раньше: ${already}.`;
}

const NO_FORMER =
  'Прежнего секрета нет. Впишите новый в FORMS_SECRET, а прежний в FORMS_SECRET_OLD, перезапустите сайт и повторите команду.';
const UNOPENED =
  'Не все заявки открылись: их закрыл ещё один секрет. Допишите и его в FORMS_SECRET_OLD через пробел и повторите команду.';
