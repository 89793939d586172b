import { describe, expect, test } from 'vitest';
import { listHref } from '../../../src/lists/list-href.ts';
import { listPath } from '../../../src/lists/list-path.ts';
import { listTitle } from '../../../src/lists/list-title.ts';

describe('the address of a page of a list', () => {
  test('is the list itself while nothing is chosen', () => {
    expect(listPath({})).toBeUndefined();
    expect(listHref('/practices/', {})).toBe('/practices/');
  });

  test('says what is chosen, and which page it is', () => {
    expect(listHref('/practices/', { municipality: 'ishim' })).toBe('/practices/list/municipality-ishim/');
    expect(listHref('/practices/', { municipality: 'ishim', form: 'pupil-pupil' }, 2)).toBe(
      '/practices/list/municipality-ishim/form-pupil-pupil/2/',
    );
    expect(listHref('/practices/', {}, 3)).toBe('/practices/list/3/');
  });
});

describe('the title of a page of a list', () => {
  test('is that of the section on its first page', () => {
    expect(listTitle('Лучшие практики', { chosen: [], current: 1 })).toBe('Лучшие практики');
  });

  test('says what is chosen and which page it is, so that no two pages share a title', () => {
    expect(listTitle('Лучшие практики', { chosen: ['Ишим', 'Студент — ученик'], current: 2 })).toBe(
      'Лучшие практики: Ишим · Студент — ученик, стр. 2',
    );
  });
});
