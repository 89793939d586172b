import { describe, expect, test } from 'vitest';
import { entryFacet } from '../../../src/lists/entry-facet.ts';
import { municipalityFacet } from '../../../src/lists/municipality-facet.ts';
import { yearFacet } from '../../../src/lists/year-facet.ts';

describe('the facet of municipalities', () => {
  const facet = municipalityFacet([{ id: 'ishim', data: { short: 'Ишим' } }]);

  test('names them as people do', () => {
    expect(facet.labelOf('ishim')).toBe('Ишим');
  });

  test('leaves entries of the whole region to «Весь регион»', () => {
    expect(facet.valuesOf({ data: {} })).toEqual([]);
    expect(facet.valuesOf({ data: { municipality: 'ishim' } })).toEqual(['ishim']);
  });
});

describe('the facet of years', () => {
  const facet = yearFacet<{ readonly year?: number }>(({ year }) => year);

  test('begins with the newest', () => {
    expect(['2022', '2025', '2023'].sort(facet.compare)).toEqual(['2025', '2023', '2022']);
  });

  test('leaves out an entry without a year', () => {
    expect(facet.valuesOf({})).toEqual([]);
    expect(facet.valuesOf({ year: 2024 })).toEqual(['2024']);
  });
});

describe('a facet of entries', () => {
  const facet = entryFacet<object>({ name: 'form', label: 'Форма', valuesOf: () => [] }, [
    { id: 'student-pupil', data: { title: 'Студент — ученик', order: 2 } },
    { id: 'community-teenager', data: { title: 'Взрослый — подросток', order: 1 } },
  ]);

  test('follows the order of those entries', () => {
    expect(['student-pupil', 'community-teenager'].sort(facet.compare)).toEqual([
      'community-teenager',
      'student-pupil',
    ]);
  });

  test('names them by their titles', () => {
    expect(facet.labelOf('student-pupil')).toBe('Студент — ученик');
  });
});
