import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { SetupError } from '../setup-error.ts';
import { allChecks } from './doctor/all-checks.ts';
import { describeFindings, isWell } from './doctor/describe-findings.ts';
import { examine } from './doctor/examine.ts';
import { type Finding, wrong } from './doctor/finding.ts';
import { runMain } from './run-main.ts';

const HELP = `Осмотреть сайт, который работает, и сказать, что исправить. Ничего не меняет.
  npm run doctor                      осмотреть
  npm run doctor -- --send-test ПОЧТА и послать туда пробное письмо
  npm run doctor -- --json            сказать то же самое для программы
Код 0: всё хорошо, 1: есть что исправить.`;

/** `npm run doctor` */
await runMain(() => main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const { help, json, 'send-test': sendTo } = read(args);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const findings = await look(sendTo);
  if (json) console.log(JSON.stringify({ ok: isWell(findings), findings }, null, 2));
  else console.log(describeFindings(findings).join('\n'));
  return isWell(findings) ? 0 : 1;
}

function read(args: readonly string[]) {
  try {
    const options = {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'send-test': { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new SetupError(HELP, { cause });
  }
}

/** Without readable settings nothing else can be looked at. */
async function look(sendTo: string | undefined): Promise<readonly Finding[]> {
  try {
    const config = readConfig();
    return await examine(allChecks({ config, now: new Date(), nodeVersion: process.version, sendTo }));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return error.message.split('\n').map((line) => wrong('settings', line, 'Исправьте и повторите.'));
  }
}
