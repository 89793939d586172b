import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { organisations } from '../../../src/model/organisations.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { projects } from '../../../src/model/projects.ts';

const organisation = {
  title: 'Колледж ремёсел',
  municipality: 'ishim',
  kind: 'college',
  status: 'joined',
  joinedOn: '2026-09-18',
  source: 'Решение муниципальной рабочей группы',
};
const project = {
  title: 'Мастерская на колёсах',
  organisation: 'Клуб «Лёгкая лодка»',
  summary: 'Мастера и подростки чинят то, что нужно соседям.',
  forms: ['community-teenager'],
  direction: 'good-deeds',
  stage: 'review',
  submittedOn: '2026-02-12',
};

function problemsOf(data: object, collection: typeof organisations | typeof projects): string[] {
  const result = entrySchema(collection as typeof organisations, plainKit).safeParse(data);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('the register of organisations', () => {
  it('takes a plan of five pairs and refuses a smaller one, which could point to teenagers', () => {
    const withPairs = (pairs: number) => ({
      ...organisation,
      plan: [{ form: 'pupil-pupil', term: '2027 год', pairs }],
    });
    expect(problemsOf(withPairs(5), organisations)).toEqual([]);
    expect(problemsOf(withPairs(4), organisations)).toEqual(['plan.0.pairs']);
  });

  it('asks when an organisation joined, and not before it did', () => {
    expect(problemsOf({ ...organisation, joinedOn: undefined }, organisations)).toEqual(['joinedOn']);
    expect(problemsOf({ ...organisation, joinedOn: undefined, status: 'preparing' }, organisations)).toEqual(
      [],
    );
  });

  it('has no place for a person', () => {
    expect(problemsOf({ ...organisation, curator: 'Куратор' }, organisations)).toEqual(['']);
  });
});

describe('the register of projects', () => {
  it('asks who included a project and when', () => {
    expect(problemsOf(project, projects)).toEqual([]);
    expect(problemsOf({ ...project, stage: 'included' }, projects)).toEqual(['decision']);
  });
});
