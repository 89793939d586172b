import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Door } from '../../../functions/editorial/door.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, git, openDesk, seenIdOf } from './desk.ts';

const NAMES = readdirSync('content/municipalities').map((file) => file.replace('.json', ''));
const EDITORS = new Map(
  NAMES.map((municipality): [string, Editor] => [
    municipality,
    {
      name: `Редактор ${municipality}`,
      email: `${municipality}@mail.example`,
      role: 'municipal',
      municipality,
    },
  ]),
);
/** Whose request it is, is told by a header: all come at once. */
const door: Door = ({ headers }) => ({
  editor: EDITORS.get(headers.get('x-editor') ?? '') ?? CHIEF,
  mode: 'review',
});

it('All 26 editors save at once, and the chief publishes it all: none is refused, none is lost', async () => {
  const desk = await openDesk(undefined, door);
  const call = async (who: string, action: string, params: object) => {
    const answer = await desk.ask('decap', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-editor': who },
      body: JSON.stringify({ action, params }),
    });
    return answer.status;
  };
  const lead = (name: string) => `Здесь ждут мастеров и спортсменов: ${name}.`;
  const pathOf = (name: string) => `content/municipalities/${name}.json`;
  const save = (name: string, who: string, useWorkflow: boolean) => {
    const page = git(desk.repository, 'show', `main:${pathOf(name)}`);
    const raw = JSON.stringify({ ...JSON.parse(page), lead: lead(name) }, null, 2);
    const baseId = git(desk.repository, 'rev-parse', `main:${pathOf(name)}`);
    return call(who, 'persistEntry', {
      dataFiles: [{ path: pathOf(name), slug: name, raw, baseId }],
      assets: [],
      options: { commitMessage: `Правка: ${name}`, collectionName: 'municipalities', useWorkflow },
    });
  };
  const ok = NAMES.map(() => 200);
  const half = NAMES.slice(0, 13);
  const rest = NAMES.slice(13);

  expect(NAMES).toHaveLength(26);
  expect(await Promise.all(NAMES.map((name) => save(name, name, true)))).toEqual(ok);
  const draftOf = async (slug: string) => {
    const collection = 'municipalities';
    return { collection, slug, seenId: await seenIdOf(desk.repository, collection, slug) };
  };
  const approve = async (slug: string) =>
    call('', 'updateUnpublishedEntryStatus', { ...(await draftOf(slug)), newStatus: 'pending_publish' });
  const publish = async (slug: string) => call('', 'publishUnpublishedEntry', await draftOf(slug));
  expect(await Promise.all(NAMES.map(approve))).toEqual(ok);
  // Half goes through the review while the other half is written on the site at once.
  expect(await Promise.all([...half.map(publish), ...rest.map((name) => save(name, '', false))])).toEqual(ok);
  for (const name of NAMES)
    expect(git(desk.repository, 'show', `main:${pathOf(name)}`)).toContain(lead(name));
  expect(git(desk.repository, 'rev-list', '--count', 'main')).toBe('27');
  expect(git(desk.repository, 'fsck', '--strict', '--no-dangling')).toBe('');
  expect(desk.published).toHaveLength(26);
}, 120_000);
