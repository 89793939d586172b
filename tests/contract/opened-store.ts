import { openSqliteStore } from '../../functions/outbox/sqlite.ts';

// Opens a file as a server that starts does.
await openSqliteStore(process.argv[2] ?? '').close();
