import { SetupError } from '../setup-error.ts';

/**
 * Runs a command and ends with its exit code. What stands in the way is told in its own words; an error that
 * nobody foresaw comes with its stack, so that it can be reported.
 */
export async function runMain(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  }
}
