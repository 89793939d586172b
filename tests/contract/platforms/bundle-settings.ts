import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { SITE_URL } from './apply.ts';

export const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** What every platform needs; the database and a way out come to it. */
export const COMMON = {
  SITE_ENV: 'production',
  SITE_URL,
  FORMS_SECRET: 'ab'.repeat(32),
  OPERATOR_EMAIL: 'priemnaya@nastavnik.ru',
} as const;

/** A system of the operator's that no name server knows. */
export const LOST_WEBHOOK = { WEBHOOK_URL: 'https://crm.invalid/zayavki', WEBHOOK_SECRET } as const;

/** A folder for a test file's bundles, far from the packages of this project. */
export function bundleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
