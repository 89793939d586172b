import { loadSection } from '../../entries/load-section.ts';
import { published } from '../../entries/published.ts';
import { centreColumns } from '../../registers/centre-columns.ts';
import { municipalityColumns } from '../../registers/municipality-columns.ts';
import type { Names } from '../../registers/names.ts';
import { organisationColumns } from '../../registers/organisation-columns.ts';
import { partnerColumns } from '../../registers/partner-columns.ts';
import { practiceColumns } from '../../registers/practice-columns.ts';
import { programmeColumns } from '../../registers/programme-columns.ts';
import { projectColumns } from '../../registers/project-columns.ts';
import { makeRegister, type Register } from '../../registers/register.ts';
import { compareWords } from '../../text/compare-words.ts';
import { loadNames } from './_names.ts';

type Load = (names: Names) => Promise<Register>;

/** By the section that shows them, in the order of their list. */
const REGISTERS: Readonly<Record<string, Load>> = {
  organisations: async (names) =>
    makeRegister(
      await about('organisations'),
      organisationColumns(names),
      inOrder(await published('organisations')),
    ),
  programmes: async (names) =>
    makeRegister(await about('programmes'), programmeColumns(names), inOrder(await published('programmes'))),
  projects: async (names) =>
    makeRegister(await about('projects'), projectColumns(names), inOrder(await published('projects'))),
  centres: async (names) =>
    makeRegister(await about('centres'), centreColumns(names), inOrder(await published('centres'))),
  partners: async (names) =>
    makeRegister(await about('partners'), partnerColumns(names), inOrder(await published('partners'))),
  practices: async (names) =>
    makeRegister(await about('practices'), practiceColumns(names), inOrder(await published('practices'))),
  municipalities: async () =>
    makeRegister(
      { id: 'municipalities', stem: '/registers/municipalities', title: 'Территории', path: '/map/' },
      municipalityColumns,
      inOrder(await published('municipalities')),
    ),
};

/** All registers of the site as tables. */
export async function loadRegisters(): Promise<Register[]> {
  const names = await loadNames();
  return Promise.all(Object.values(REGISTERS).map((load) => load(names)));
}

/** The register of a section: its pages read no other's entries, so an edit of those does not touch them. */
export async function loadRegister(section: string): Promise<Register | undefined> {
  return REGISTERS[section]?.(await loadNames());
}

async function about(id: string) {
  const { data } = await loadSection(id);
  return { id, stem: `/registers/${id}`, title: data.title, path: `/${id}/` };
}

function inOrder<Item extends { readonly data: { readonly title: string } }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => compareWords(one.data.title, other.data.title));
}
