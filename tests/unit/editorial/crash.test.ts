import { expect, test } from 'vitest';
import { tortureEditing } from '../../torture/editing.ts';

// `npm run torture -- editing` kills a hundred times.
const KILLS = 5;

test('a gateway that is killed while three editors save and publish loses nothing that it acknowledged', async () => {
  const outcome = await tortureEditing({ kills: KILLS });
  expect(outcome).toMatchObject({ kills: KILLS, lost: 0, fsck: '' });
  expect(outcome.saved, 'editors got on with their work').toBeGreaterThanOrEqual(3);
}, 120_000);
