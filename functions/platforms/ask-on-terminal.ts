import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Asks the person at the keyboard; `''` when the input ends without an answer. */
export async function askOnTerminal(question: string): Promise<string> {
  // The question goes where it cannot spoil the result of a command.
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.setPrompt(question);
  lines.prompt();
  const ended = once(lines, 'close').then(() => ['']);
  const [answer] = await Promise.race([once(lines, 'line'), ended]);
  lines.close();
  return answer;
}
