import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Asks the person at the keyboard; `''` when the input ends without an answer. */
export async function askOnTerminal(question: string): Promise<string> {
  // The question goes where it cannot spoil the result of a command.
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.setPrompt(question);
  lines.prompt();
  const [answer] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  lines.close();
  if (answer !== undefined) return String(answer);
  process.stderr.write('\n');
  return '';
}
