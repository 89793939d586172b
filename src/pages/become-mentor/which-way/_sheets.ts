import { getEntry } from 'astro:content';
import { published } from '../../../entries/published.ts';
import { becomeMentor } from '../../../forms/become-mentor.ts';
import { readyToHelp } from '../../../forms/ready-to-help.ts';
import { formHref } from '../../../handover/form-href.ts';
import { required } from '../../../handover/required.ts';
import type { WhichWay } from '../../../model/which-way.ts';
import { toPath } from '../../../ui/to-path.ts';
import type { Sheet } from '../../../which-way/sheet.ts';
import { toSheet } from '../../../which-way/to-sheet.ts';

type Ending = WhichWay['endings'][number];

/** The endings with the blanks, the standard of selection and the forms that they name. */
export async function loadSheets(endings: readonly Ending[]): Promise<Sheet[]> {
  const selection = await getEntry('selection', 'mentor-standard');
  const { tracks } = required(selection, 'content/selection/mentor-standard.json').data;
  const blanks = await published('blanks');
  const sheets = endings.map(async (ending) =>
    toSheet(ending, { tracks, blanks, form: await formOf(ending), toPath }),
  );
  return Promise.all(sheets);
}

const FORMS = {
  'become-mentor': { form: becomeMentor, label: 'Оставить заявку наставника' },
  'ready-to-help': { form: readyToHelp, label: 'Рассказать, чем можете помочь' },
} as const;

async function formOf({ form: id, way }: Ending): Promise<Sheet['form']> {
  if (id === undefined) return undefined;
  const { form, label } = FORMS[id];
  const href = await formHref(form, id === 'become-mentor' && way !== undefined ? { way } : {});
  return href === undefined ? undefined : { label, href };
}
