import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Where both want the processor, visitors come before the build of tomorrow's page. */
export function yieldToVisitors({ pid }: ChildProcess): void {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
}
