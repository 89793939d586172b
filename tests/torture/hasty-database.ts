// Loaded before a server, in each of its threads: its database does not wait for the disk, and the check of the order
// must catch it.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function hastyExec(statements: string): void {
  exec.call(this, statements);
  if (statements.includes('synchronous = FULL')) exec.call(this, 'PRAGMA synchronous = NORMAL');
};
