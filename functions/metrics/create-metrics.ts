import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LogEntry } from '../log.ts';
import type { Stats } from '../outbox/store.ts';
import { reasonOf } from './reason-of.ts';

/** What is counted since the start. Labels name forms, channels and kinds of requests: nothing of a person. */
export interface Metrics {
  /** Told of every line of the log. */
  noteLog(entry: LogEntry): void;
  noteRequest(request: MeasuredRequest): void;
  noteDelivered(letters: number): void;
  /** All figures in Prometheus' text format, with how things stand at this moment. */
  text(standing: Standing): Promise<string>;
  /** Of `text`. */
  readonly contentType: string;
}

export interface MeasuredRequest {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** How things stand; what is not known is left out. */
export interface Standing {
  readonly isHealthy: boolean;
  readonly stats?: Stats | undefined;
  readonly diskFreeBytes?: number | undefined;
  readonly now: Date;
  /** When the build that visitors see was made, how long it took, and whether a later one failed. */
  readonly build?: {
    readonly madeAt: Date;
    readonly seconds?: number | undefined;
    readonly isStuck: boolean;
  };
  readonly backupAt?: Date | undefined;
}

/** From a page out of memory to the longest wait that is not yet a fault. */
const SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.3, 1, 3, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });

  const accepted = counter('site_applications_accepted_total', 'Applications taken in', ['form', 'held']);
  const refused = counter('site_posts_refused_total', 'Posted forms that were not taken', ['reason']);
  const delivered = counter('site_letters_delivered_total', 'Letters that reached the next keeper');
  const failed = counter('site_letters_failed_total', 'Attempts that failed and are repeated', ['channel']);
  const dead = counter('site_letters_dead_total', 'Letters that were given up', ['channel']);
  const errors = counter('site_errors_total', 'Lines of the log that tell of an error', ['event']);
  const durations = new Histogram({
    name: 'site_request_duration_seconds',
    help: 'From the request to the end of its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const gauges = {
    healthy: gauge('site_healthy', '1 when nothing wants attention'),
    waiting: gauge('site_letters_waiting', 'Letters on their way'),
    deadNow: gauge('site_letters_dead', 'Given up, and nobody has dealt with them'),
    held: gauge('site_applications_held', 'In quarantine'),
    stored: gauge('site_applications_stored', 'On the disk now'),
    oldest: gauge('site_oldest_waiting_seconds', 'Age of the application that has waited longest'),
    disk: gauge('site_disk_free_bytes', 'Room for applications and builds'),
    buildAge: gauge('site_build_age_seconds', 'Age of the pages that visitors see'),
    buildTook: gauge('site_build_duration_seconds', 'From «publish» to the live page, the last time'),
    buildStuck: gauge('site_build_failed', '1 when the last build failed'),
    backupAge: gauge('site_backup_age_seconds', 'Age of the last backup'),
  };

  return {
    contentType: registry.contentType,
    noteLog({ level, event, form = '', channel = '' }) {
      if (event === 'application-accepted') accepted.inc({ form, held: 'no' });
      if (event === 'application-quarantined') accepted.inc({ form, held: 'yes' });
      if (event === 'delivery-failed') failed.inc({ channel });
      if (event === 'delivery-dead') dead.inc({ channel });
      if (level === 'error') errors.inc({ event });
    },
    noteRequest({ route, method, status, seconds }) {
      durations.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds);
      const reason = route === 'forms' && method === 'POST' ? reasonOf(status) : undefined;
      if (reason !== undefined) refused.inc({ reason });
    },
    noteDelivered: (letters) => delivered.inc(letters),
    async text({ isHealthy, stats, diskFreeBytes, now, build, backupAt }) {
      const ageOf = (moment: Date) => Math.max(0, (now.getTime() - moment.getTime()) / 1000);
      for (const one of Object.values(gauges)) one.reset();
      gauges.healthy.set(isHealthy ? 1 : 0);
      // What is not known has no line: a zero would say that all is well.
      const known: readonly (readonly [Gauge, number | undefined])[] = [
        [gauges.waiting, stats?.waiting],
        [gauges.deadNow, stats?.dead],
        [gauges.held, stats?.quarantined],
        [gauges.stored, stats?.applications],
        [gauges.oldest, stats && (stats.waitingSince ? ageOf(stats.waitingSince) : 0)],
        [gauges.disk, diskFreeBytes],
        [gauges.buildAge, build && ageOf(build.madeAt)],
        [gauges.buildTook, build?.seconds],
        [gauges.buildStuck, build && Number(build.isStuck)],
        [gauges.backupAge, backupAt && ageOf(backupAt)],
      ];
      for (const [one, value] of known) {
        if (value === undefined) one.remove();
        else one.set(value);
      }
      return registry.metrics();
    },
  };
}
