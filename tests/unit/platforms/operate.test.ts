import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { noteBackup } from '../../../functions/platforms/backup/last-backup.ts';
import { restoreBackup } from '../../../functions/platforms/backup/restore-backup.ts';
import { takeBackup } from '../../../functions/platforms/backup/take-backup.ts';
import { buildForProof } from '../../../functions/platforms/build-for-proof.ts';
import { allChecks } from '../../../functions/platforms/doctor/all-checks.ts';
import { examine } from '../../../functions/platforms/doctor/examine.ts';
import { startSite } from '../../../functions/platforms/start-site.ts';
import { freePort } from '../../e2e/start-site.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';
import { temporaryFolder } from '../editorial/desk.ts';
import { readPrometheus } from '../functions/read-prometheus.ts';

test('a running site gives its figures, is backed up and restored, and the doctor sees that it is well', async () => {
  const root = await temporaryFolder();
  const checkout = join(root, 'project');
  await makeTinyProject(checkout);
  const config = readConfig({
    DATA_FOLDER: join(root, 'data'),
    SITE_CONTENT: join(checkout, 'content'),
    PORT: String(await freePort()),
  });
  const { dataFolder, applicationsFile, origin } = config;
  const site = await startSite(checkout, config);
  try {
    const answer = await fetch(`${origin}/metrics`);
    const samples = readPrometheus(await answer.text());
    const value = (name: string) => samples.find((one) => one.name === name)?.value;
    expect(value('site_disk_free_bytes')).toBeGreaterThan(0);
    expect(value('site_letters_waiting')).toBe(0);
    expect(value('site_build_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const foreign = await fetch(`${origin}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(foreign.status).toBe(404);

    const { folder, manifest } = await takeBackup({
      dataFolder,
      applicationsFile,
      secret: undefined,
      into: join(root, 'backups'),
      now: new Date(),
      watch: () => {},
    });
    await noteBackup(dataFolder, { takenAt: manifest.takenAt, folder });
    const proved = await restoreBackup({
      from: folder,
      dataFolder: join(root, 'back'),
      secret: undefined,
      formerSecrets: [],
      build: (contentFolder) => buildForProof(checkout, contentFolder, config),
    });
    expect(proved).toContain('Содержание: история цела, сайт из него собран.');

    const findings = await examine(
      allChecks({ config, now: new Date(), nodeVersion: process.version, sendTo: undefined }),
    );
    for (const name of [
      'settings',
      'node',
      'store',
      'secret',
      'queue',
      'pages',
      'headers',
      'health',
      'backups',
      'build',
    ]) {
      expect(findings, name).toContainEqual(expect.objectContaining({ name, state: 'well' }));
    }
    expect(findings.filter(({ state }) => state === 'wrong')).toEqual([]);
  } finally {
    await site.stop();
  }
}, 120_000);
