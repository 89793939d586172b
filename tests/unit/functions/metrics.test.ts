import { expect, test } from 'vitest';
import { createMetrics, type Standing } from '../../../functions/metrics/create-metrics.ts';
import { readPrometheus } from './read-prometheus.ts';

const now = new Date('2026-11-26T03:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const standing: Standing = {
  isHealthy: true,
  now,
  stats: { applications: 7, waiting: 2, sent: 12, dead: 1, quarantined: 3, waitingSince: ago(90) },
  diskFreeBytes: 5e9,
  build: { madeAt: ago(3600), seconds: 42, isStuck: false },
  backupAt: ago(7200),
};

async function read(metrics: ReturnType<typeof createMetrics>, more: Partial<Standing> = {}) {
  const samples = readPrometheus(await metrics.text({ ...standing, ...more }));
  return (name: string, labels: Record<string, string> = {}) =>
    samples.find(
      (one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
    )?.value;
}

test('tells how things stand at this moment', async () => {
  const value = await read(createMetrics());
  expect(value('site_healthy')).toBe(1);
  expect(value('site_applications_stored')).toBe(7);
  expect(value('site_letters_waiting')).toBe(2);
  expect(value('site_letters_dead')).toBe(1);
  expect(value('site_applications_held')).toBe(3);
  expect(value('site_oldest_waiting_seconds')).toBe(90);
  expect(value('site_disk_free_bytes')).toBe(5e9);
  expect(value('site_build_age_seconds')).toBe(3600);
  expect(value('site_build_duration_seconds')).toBe(42);
  expect(value('site_build_failed')).toBe(0);
  expect(value('site_backup_age_seconds')).toBe(7200);
});

test('says nothing of what is not known: a zero would say that all is well', async () => {
  const metrics = createMetrics();
  await read(metrics);
  const value = await read(metrics, {
    isHealthy: false,
    stats: undefined,
    diskFreeBytes: undefined,
    backupAt: undefined,
  });
  expect(value('site_healthy')).toBe(0);
  expect(value('site_letters_waiting')).toBeUndefined();
  expect(value('site_disk_free_bytes')).toBeUndefined();
  expect(value('site_backup_age_seconds')).toBeUndefined();
});

test('counts applications by form, refusals by reason and letters by what became of them', async () => {
  const metrics = createMetrics();
  metrics.noteLog({ level: 'info', event: 'application-accepted', form: 'become-mentor', reference: '1' });
  metrics.noteLog({ level: 'info', event: 'application-quarantined', form: 'become-mentor' });
  metrics.noteLog({ level: 'error', event: 'delivery-failed', channel: 'smtp', code: 'ETIMEDOUT' });
  metrics.noteLog({ level: 'error', event: 'delivery-dead', channel: 'smtp' });
  metrics.noteDelivered(5);
  const post = { route: 'forms', method: 'POST', seconds: 0.02 };
  for (const status of [303, 422, 429, 429, 503]) metrics.noteRequest({ ...post, status });
  const value = await read(metrics);
  expect(value('site_applications_accepted_total', { form: 'become-mentor', held: 'no' })).toBe(1);
  expect(value('site_applications_accepted_total', { form: 'become-mentor', held: 'yes' })).toBe(1);
  expect(value('site_letters_delivered_total')).toBe(5);
  expect(value('site_letters_failed_total', { channel: 'smtp' })).toBe(1);
  expect(value('site_letters_dead_total', { channel: 'smtp' })).toBe(1);
  expect(value('site_errors_total', { event: 'delivery-dead' })).toBe(1);
  expect(value('site_posts_refused_total', { reason: 'mistakes' })).toBe(1);
  expect(value('site_posts_refused_total', { reason: 'too-often' })).toBe(2);
  expect(value('site_posts_refused_total', { reason: 'down' })).toBe(1);
});

test('lays the time of answers into buckets that add up', async () => {
  const metrics = createMetrics();
  for (const seconds of [0.0005, 0.02, 0.02, 2]) {
    metrics.noteRequest({ route: 'pages', method: 'GET', status: 200, seconds });
  }
  const value = await read(metrics);
  const labels = { route: 'pages', method: 'GET', status: '2xx' };
  const below = (le: string) => value('site_request_duration_seconds_bucket', { ...labels, le });
  expect(['0.001', '0.01', '0.05', '1', '3', '+Inf'].map(below)).toEqual([1, 1, 3, 3, 4, 4]);
  expect(value('site_request_duration_seconds_count', labels)).toBe(4);
  expect(value('site_request_duration_seconds_sum', labels)).toBeCloseTo(2.0405);
});

test('names neither a number nor a code of an application', async () => {
  const metrics = createMetrics();
  metrics.noteLog({
    level: 'info',
    event: 'application-accepted',
    form: 'contact',
    reference: '483-102-759-163',
  });
  metrics.noteLog({ level: 'error', event: 'request-failed', code: 'Error:ENOSPC', source: '0123456789ab' });
  expect(await metrics.text(standing)).not.toMatch(/483-102|ENOSPC|0123456789ab/);
});
