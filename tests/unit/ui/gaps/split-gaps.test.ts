import { expect, it } from 'vitest';
import { splitGaps } from '../../../../src/ui/gaps/split-gaps.ts';

it('Underscores become room to write, the longer the wider', () => {
  expect(splitGaps('с «___» __________ 20___ г., кому: ______________________________')).toEqual([
    'с «',
    { room: 'short' },
    '» ',
    { room: 'medium' },
    ' 20',
    { room: 'short' },
    ' г., кому: ',
    { room: 'long' },
  ]);
});

it('Text without room stays as it is', () => {
  expect(splitGaps('Стороны договорились о следующем.')).toEqual(['Стороны договорились о следующем.']);
});
