import { createHash, timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { BuildState } from '../../src/model/build-state.ts';
import type { Config } from '../config.ts';
import type { Metrics, Standing } from '../metrics/create-metrics.ts';
import { mayRead } from '../metrics/may-read.ts';
import type { Stats } from '../outbox/store.ts';
import { securityHeaders } from '../security-headers.ts';
import { readLastBackup } from './backup/last-backup.ts';
import { freeSpace } from './free-space.ts';
import { liveBuild } from './live-facts.ts';
import type { Answer } from './node-server.ts';

export interface MetricsParts {
  readonly config: Pick<Config, 'dataFolder' | 'metricsToken'>;
  readonly metrics: Metrics;
  /** Whether nothing wants attention. */
  isHealthy(): Promise<boolean>;
  stats(): Promise<Stats>;
  buildState(): BuildState;
  now(): Date;
}

/** `GET metrics`: the figures for who may read them; for anybody else there is no such page. */
export function openMetrics(parts: MetricsParts): Answer {
  const { config, metrics } = parts;
  return async (request, { address }) => {
    const isAllowed = mayRead(request, { address, token: config.metricsToken, isSame });
    if (!isAllowed || request.method !== 'GET') return new Response(null, { status: 404, headers: HEADERS });
    return new Response(await metrics.text(await readStanding(parts)), {
      headers: { ...HEADERS, 'content-type': metrics.contentType },
    });
  };
}

const HEADERS = {
  ...securityHeaders('/metrics', { base: '/', scriptHashes: [] }),
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

async function readStanding(parts: MetricsParts): Promise<Standing> {
  const { dataFolder } = parts.config;
  const [isHealthy, stats, disk, build, backup] = await Promise.all([
    parts.isHealthy(),
    parts.stats().catch(() => undefined),
    freeSpace(dataFolder).catch(() => undefined),
    readBuild(dataFolder, parts.buildState()),
    readLastBackup(dataFolder),
  ]);
  return {
    isHealthy,
    now: parts.now(),
    stats,
    diskFreeBytes: disk?.freeBytes,
    ...(build && { build }),
    backupAt: backup && new Date(backup.takenAt),
  };
}

async function readBuild(dataFolder: string, { state, seconds }: BuildState): Promise<Standing['build']> {
  try {
    return { madeAt: (await stat(liveBuild(dataFolder))).mtime, seconds, isStuck: state === 'failed' };
  } catch {
    return undefined;
  }
}

/** Hashes are of one length, whatever was sent. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
