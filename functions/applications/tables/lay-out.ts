import { cameFromWords } from '../../../src/forms/came-from.ts';
import { forms } from '../../../src/forms/catalogue.ts';
import { questionsOf } from '../../../src/forms/form.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { stageLabel } from '../../../src/forms/stages.ts';
import { formTitle, municipalityName } from '../titles.ts';
import type { Opened } from './opened.ts';
import type { Table } from './table.ts';

type Facts = Pick<SiteFacts, 'municipalities' | 'campaigns' | 'timeZone'>;

/** A table for every form, in the order of the catalogue. */
export function tableOfEachForm(applications: readonly Opened[], facts: Facts): readonly Table[] {
  const byForm = Map.groupBy(applications, ({ listed }) => listed.form);
  return inOrder([...byForm.keys()]).map((form) =>
    layOut(formTitle(form), [form], byForm.get(form) ?? [], facts),
  );
}

/** One table with the columns of all the forms that are in it. */
export function tableOfAll(applications: readonly Opened[], facts: Facts): Table {
  const used = inOrder([...new Set(applications.map(({ listed }) => listed.form))]);
  return layOut('Заявки', used, applications, facts);
}

/** Forms that the site has no more come last. */
function inOrder(ids: readonly string[]): readonly string[] {
  const known = forms.map(({ id }) => id);
  return [...known.filter((id) => ids.includes(id)), ...ids.filter((id) => !known.includes(id))];
}

/** Questions as the forms ask them now, then those that older applications answered. */
function layOut(
  title: string,
  used: readonly string[],
  applications: readonly Opened[],
  facts: Facts,
): Table {
  const asked = forms.filter(({ id }) => used.includes(id)).flatMap(questionsOf);
  const answered = applications.flatMap(({ rows }) => rows.map(({ question }) => question));
  const questions = [...new Set([...asked.map(({ label }) => label), ...answered])];
  const shown = { ...facts, clock: sortableClock(facts.timeZone) };
  return {
    title,
    columns: [...SHARED.map(({ heading }) => heading), ...questions],
    rows: applications.map((opened) => {
      const answers = answersByQuestion(opened);
      return [
        ...SHARED.map(({ cell }) => cell(opened, shown)),
        ...questions.map((question) => answers.get(question) ?? ''),
      ];
    }),
  };
}

/** Two questions of one wording share a column; no answer is left out. */
function answersByQuestion({ rows }: Opened): ReadonlyMap<string, string> {
  const byQuestion = Map.groupBy(rows, ({ question }) => question);
  return new Map(
    [...byQuestion].map(([question, same]) => [question, same.map(({ answer }) => answer).join('\n')]),
  );
}

interface Shared {
  readonly heading: string;
  cell(
    opened: Opened,
    shown: Pick<Facts, 'municipalities' | 'campaigns'> & { readonly clock: Intl.DateTimeFormat },
  ): string;
}

/** What every application has. */
const SHARED: readonly Shared[] = [
  { heading: 'Номер', cell: ({ listed }) => listed.reference },
  { heading: 'Получена', cell: ({ listed }, { clock }) => clock.format(listed.createdAt) },
  { heading: 'Форма', cell: ({ listed }) => formTitle(listed.form) },
  {
    heading: 'Территория',
    cell: ({ listed }, { municipalities }) => municipalityName(listed.municipality, municipalities),
  },
  {
    heading: 'Кампания',
    cell: ({ listed: { cameFrom } }, { campaigns }) => (cameFrom ? cameFromWords(cameFrom, campaigns) : ''),
  },
  { heading: 'Стадия', cell: ({ listed }) => stageLabel(listed.stage) },
  { heading: 'Задержана', cell: ({ listed }) => listed.quarantine ?? '' },
  {
    heading: 'Согласия: тексты',
    cell: ({ consents }) =>
      consents.map(({ id, version, hash }) => `${id} ${version} ${hash.slice(0, 16)}`).join('\n'),
  },
];

/** Writes «2026-11-22 12:05» by the region's clocks: as text it sorts by time. */
function sortableClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
}
