import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export interface Stored {
  readonly applications: number;
  readonly references: ReadonlySet<string>;
  readonly deliveries: number;
  /** Of all deliveries together. */
  readonly attempts: number;
  /** `ok`, or what SQLite found broken. */
  readonly integrity: string;
  /** Deliveries without a letter in that folder. */
  lettersMissingIn(folder: string): readonly string[];
}

/** Reads the file of applications past our own code. */
export function readStored(file: string): Stored {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const applications = database.prepare('SELECT reference FROM application').all();
    const deliveries = database.prepare('SELECT id, application_id, attempts FROM delivery').all();
    const names = deliveries.map(({ id, application_id: owner }) => `${owner}.${id}`);
    return {
      applications: applications.length,
      references: new Set(applications.map(({ reference }) => String(reference))),
      deliveries: deliveries.length,
      attempts: deliveries.reduce((sum, { attempts }) => sum + Number(attempts), 0),
      integrity: String(database.prepare('PRAGMA integrity_check').get()?.integrity_check),
      lettersMissingIn: (folder) => {
        const letters = new Set(readdirSync(folder).map((name) => name.replace(/^\d+\.|\.site$/g, '')));
        return names.filter((name) => !letters.has(name));
      },
    };
  } finally {
    database.close();
  }
}
