import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import type { Bytes, NewApplication } from '../../functions/outbox/store.ts';

export interface PurgeFragments {
  readonly applications: number;
  readonly purged: number;
  readonly erased: number;
  /** Pieces of ciphertext found in the files before anything was erased: proof that the search finds. */
  readonly fragmentsBefore: number;
  readonly fragmentsAfter: number;
  /** In the files of the closed database. */
  readonly fragmentsClosed: number;
}

/** Bytes that are looked for together: the size of one block of the cipher. */
const PIECE = 16;
const ACCEPTED = new Date('2026-11-22T07:05:00Z');
const AFTERWARDS = new Date('2027-01-22T07:05:00Z');

/** Stores applications of every size, ends them in every way there is, and looks for what is left. */
export async function purgeFragments(dataFolder: string, applications: number): Promise<PurgeFragments> {
  const file = join(dataFolder, 'applications.db');
  const store = openSqliteStore(file);
  const all = Array.from({ length: applications }, (_, n) => application(n));
  await Promise.all(all.map((one) => store.accept(one)));
  const pieces = piecesOf(all.flatMap(({ sealed, archive }) => [sealed, archive ?? new Uint8Array()]));
  const fragmentsBefore = countIn(file, pieces);

  for (;;) {
    const claimed = await store.claim('worker', ACCEPTED, 60_000, 100, ['mail']);
    for (const { id } of claimed) {
      if (id % 3 === 0) await store.giveUp(id, 'worker', ACCEPTED, 'refused', []);
      else await store.sent(id, 'worker', ACCEPTED, 'ok');
    }
    if (claimed.length === 0) break;
  }
  for (const { reference } of all) await store.resolve(reference, ACCEPTED);
  const byHand = all.filter((_, n) => n % 10 === 0);
  for (const { reference } of byHand) await store.erase(reference, ACCEPTED);
  // Repeats of what was erased, from pages that were still open: they leave nothing either.
  await Promise.all(byHand.map((one) => store.accept({ ...one, id: `again-${one.id}` })));
  const { applications: purged } = await store.purge(AFTERWARDS);
  const fragmentsAfter = countIn(file, pieces);
  await store.close();
  return {
    applications,
    purged,
    erased: byHand.length,
    fragmentsBefore,
    fragmentsAfter,
    fragmentsClosed: countIn(file, pieces),
  };
}

/** From a short note to an answer that fills several pages of the file. */
function application(n: number): NewApplication {
  const reference = String(n)
    .padStart(12, '0')
    .replace(/\d{3}(?=\d)/g, '$&-');
  return {
    id: String(n),
    reference,
    idempotency: String(n),
    likeness: String(n),
    form: 'become-mentor',
    formVersion: 1,
    municipality: 'ishim',
    consents: [],
    createdAt: ACCEPTED,
    purgeAt: new Date(ACCEPTED.getTime() + 1),
    sealed: randomBytes(200 + ((n * 977) % 12_000)),
    archive: randomBytes(300 + ((n * 389) % 3000)),
    proof: '',
    deliveries: [{ channel: 'mail', target: 'operator@nastavnik.example' }],
  };
}

function randomBytes(size: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(size));
}

function piecesOf(blobs: readonly Bytes[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const blob of blobs) for (const piece of windows(blob)) pieces.add(piece);
  return pieces;
}

function countIn(file: string, pieces: ReadonlySet<string>): number {
  let found = 0;
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    if (!existsSync(path)) continue;
    for (const piece of windows(readFileSync(path))) if (pieces.has(piece)) found += 1;
  }
  return found;
}

function* windows(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (let at = 0; at + PIECE <= text.length; at += 1) yield text.slice(at, at + PIECE);
}
