import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server-process.ts';
import { type ThroughTrouble, throughTrouble } from './through-trouble.ts';

/** Whether a file can be closed here even for a process that has it open. */
export const canForbid = process.platform === 'linux' && forbidWorks();

/** The files of applications become read-only under a running server, and writable again. */
export async function readOnly(
  dataFolder: string,
  sizes: { readonly each: number; readonly during: number },
): Promise<ThroughTrouble> {
  const files = ['', '-wal'].map((end) => join(dataFolder, `applications.db${end}`));
  return throughTrouble(
    {
      server: await startServer({ dataFolder, variables: { DRAIN_SECONDS: '86400' } }),
      dataFolder,
      begin: () => change('+i', files),
      end: () => change('-i', files),
    },
    sizes,
  );
}

/**
 * Starts the server over a folder that it may not write into.
 *
 * @returns what it prints when it refuses to start
 */
export async function refusedAtStart(dataFolder: string): Promise<string> {
  chmodSync(dataFolder, 0o555);
  // Root may write everywhere.
  const uid = process.getuid?.() === 0 ? { uid: NOBODY } : {};
  try {
    const server = await startServer({ dataFolder, ...uid });
    await server.stop();
    return 'It started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    chmodSync(dataFolder, 0o755);
  }
}

const NOBODY = 65_534;

function forbidWorks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'forbid-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const isForbidden = spawnSync('chattr', ['+i', file]).status === 0;
  spawnSync('chattr', ['-i', file]);
  rmSync(folder, { recursive: true });
  return isForbidden;
}

function change(flag: '+i' | '-i', files: readonly string[]): void {
  const { status, stderr } = spawnSync('chattr', [flag, ...files]);
  if (status !== 0) throw new Error(`chattr ${flag}: ${stderr}`);
}
