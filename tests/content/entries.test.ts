import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { checkEntry } from '../../src/model/check-entry.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import { problemLine } from '../../src/model/problem.ts';
import { collections, shippedEntries } from '../unit/model/shipped-entries.ts';

/**
 * Written by machine, not edited by people: the region and its neighbours, boundaries that were imported, and which
 * steps of an upgrade the content has behind it.
 */
const NOT_EDITED = [
  'content/map/region-outline.geojson',
  'content/map/boundaries.topojson',
  'content/version.json',
];

describe('The shipped content', () => {
  it.each(shippedEntries)('$path parses, and is safe for children', ({ definition, text }) => {
    const { data, body } = readEntryFile(definition, text);
    expect(checkEntry(definition, data, body).map(problemLine)).toEqual([]);
  });

  it('has no file that no collection owns', () => {
    const files = globSync('content/**/*.*').map((path) => path.replaceAll('\\', '/'));
    expect(files.filter((path) => !ownerOfPath(path) && !NOT_EDITED.includes(path))).toEqual([]);
  });

  it.each(collections)('has something in «$label»', (definition) => {
    expect(shippedEntries.filter((entry) => entry.definition === definition)).not.toEqual([]);
  });
});
