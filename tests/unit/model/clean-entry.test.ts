import { describe, expect, it } from 'vitest';
import { cleanEntry } from '../../../src/model/clean-entry.ts';

describe('Cleaning what an editing tool left in an entry', () => {
  it('treats a cleared field as absent', () => {
    expect(cleanEntry({ title: 'Ишим', lead: '', hours: null })).toEqual({ title: 'Ишим' });
  });

  it('treats a group of cleared fields as absent, lists and deeper groups included', () => {
    const coordinator = { post: '', email: '', days: [], office: { street: '' } };
    expect(cleanEntry({ title: 'Ишим', coordinator })).toEqual({ title: 'Ишим' });
  });

  it('keeps zero, false and empty lists', () => {
    const entry = { count: 0, isOutside: false, formerNames: [] };
    expect(cleanEntry(entry)).toEqual(entry);
  });

  it('drops empty lines of a list', () => {
    expect(cleanEntry({ motto: ['люди', '', 'идеи'], steps: [{ title: '', text: '' }] })).toEqual({
      motto: ['люди', 'идеи'],
      steps: [],
    });
  });

  it('reads a bare YAML date as the same calendar day', () => {
    expect(cleanEntry({ version: new Date('2026-11-22T00:00:00Z') })).toEqual({ version: '2026-11-22' });
  });
});
