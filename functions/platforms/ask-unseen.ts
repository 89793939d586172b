import type { ReadStream } from 'node:tty';
import { SetupError } from '../setup-error.ts';

const ENTER = /[\r\n]/;
const INTERRUPT = '\u0003';
/** Backspace, as one terminal or another sends it. */
const ERASE: readonly string[] = ['\u0008', '\u007f'];

/**
 * Asks at the terminal and shows nothing of what is typed.
 *
 * @throws SetupError when nobody sits at a terminal, or whoever does gives up
 */
export function askUnseen(question: string, input: ReadStream = process.stdin): Promise<string> {
  if (!input.isTTY) {
    throw new SetupError('Пароль спрашивают у терминала. Без него: --generate или --password-stdin');
  }
  // Before the question: what is typed in between would be shown.
  input.setRawMode(true).setEncoding('utf8').resume();
  process.stderr.write(question);
  let typed = '';
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      input.off('data', take).setRawMode(false).pause();
      process.stderr.write('\n');
      settle();
    };
    const take = (text: string) => {
      for (const sign of text) {
        if (ENTER.test(sign)) return end(() => resolve(typed));
        if (sign === INTERRUPT) return end(() => reject(new SetupError('Отменено, ничего не изменилось.')));
        typed = ERASE.includes(sign) ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    };
    input.on('data', take);
  });
}
