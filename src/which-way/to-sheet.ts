import type { Selection } from '../model/selection.ts';
import type { WhichWay } from '../model/which-way.ts';
import type { Sheet } from './sheet.ts';

interface Around {
  /** What the standard of selection asks for on each way. */
  readonly tracks: Selection['tracks'];
  readonly blanks: readonly { readonly id: string; readonly data: { readonly title: string } }[];
  readonly form: Sheet['form'];
  readonly toPath: (path: string) => string;
}

/** Brings together what an ending gives a visitor: its own words, the standard of selection, the blanks. */
export function toSheet(
  ending: WhichWay['endings'][number],
  { tracks, blanks, form, toPath }: Around,
): Sheet {
  const { id, title, text, way, bring, papers, steps, links } = ending;
  const named = papers.flatMap((paper) => blanks.filter((blank) => blank.id === paper));
  const checks = tracks
    .filter((track) => way !== undefined && track.way === way)
    .flatMap((track) => track.checks);
  const groups = [
    { title: 'Что взять с собой', items: bring },
    { title: 'Какие бланки заполнить', items: named.map(({ data }) => data.title) },
    { title: 'О чём узнать заранее', items: checks },
    { title: 'Что сделать по шагам', items: steps },
  ];
  return {
    id,
    title,
    text,
    groups: groups.filter(({ items }) => items.length > 0),
    papers: named.map(({ id, data }) => ({ label: data.title, href: toPath(`/blanks/${id}/`) })),
    form,
    links: links.map(({ label, path }) => ({ label, href: toPath(path) })),
  };
}
