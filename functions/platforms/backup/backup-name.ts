/** `2026-11-26T03-20-00Z`: sorts by time, and every file system takes it. Named by the second. */
export function backupName(takenAt: Date): string {
  return `${takenAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

export function isBackupName(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/.test(name);
}

/** A backup that is being written, or that nobody ended, begins so. */
export const BACKUP_DRAFT = '.draft-';
