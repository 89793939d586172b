import { join } from 'node:path';
import { deriveKeys } from '../../applications/keys.ts';
import type { Config } from '../../config.ts';
import { findSecret } from '../../find-secret.ts';
import { checkBackups } from './check-backups.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkClock } from './check-clock.ts';
import { builtAt, checkFreshness } from './check-content.ts';
import { checkDisk } from './check-disk.ts';
import { checkEditors } from './check-editors.ts';
import { checkMail } from './check-mail.ts';
import { checkNode } from './check-node.ts';
import { checkPages } from './check-pages.ts';
import { checkStore } from './check-store.ts';
import { type Check, well } from './finding.ts';

export interface Examination {
  readonly config: Config;
  readonly now: Date;
  readonly nodeVersion: string;
  /** Who gets a letter for trial, if anybody. */
  readonly sendTo: string | undefined;
  /** Certificate (PEM) to trust instead of the public authorities, for the mail server and the site. */
  readonly ca?: string;
}

/** Everything that is looked at, in the order in which it is told. */
export function allChecks({
  config,
  now,
  nodeVersion,
  sendTo,
  ca,
}: Examination): Readonly<Record<string, Check>> {
  const { dataFolder, isProduction, smtp, origin, base } = config;
  const trusted = ca === undefined ? {} : { ca };
  const keys = async () => {
    const secret = config.secret ?? findSecret(dataFolder);
    return secret && deriveKeys(secret, undefined, config.formerSecrets);
  };
  return {
    settings: async () => [
      well('settings', `Настройки в порядке, сайт ${isProduction ? 'рабочий' : 'пробный'}.`),
    ],
    node: async () => checkNode(nodeVersion),
    store: () => checkStore({ ...config, keys, now: () => now }),
    mail: () => checkMail({ smtp, isProduction, sendTo, now, ...trusted }),
    disk: () => checkDisk(dataFolder),
    backups: () => checkBackups(dataFolder, now),
    certificate: () => checkCertificate(origin, now, ca),
    pages: () => checkPages(origin + base),
    content: () => checkFreshness(config, now),
    clock: async () => checkClock(now, await builtAt(dataFolder)),
    editors: async () => checkEditors(join(dataFolder, 'editors.db'), isProduction),
  };
}
