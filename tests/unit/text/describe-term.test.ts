import { describe, expect, test } from 'vitest';
import { describeTerm, type Term } from '../../../src/text/describe-term.ts';

const NEVER: Term = { isPermanent: false, yearly: [] };

describe('a term reads as a person would say it', () => {
  test.each<[Partial<Term>, string]>([
    [{ from: '2024-07', to: '2024-07' }, 'июль 2024 года'],
    [{ from: '2024-07' }, 'июль 2024 года'],
    [{ from: '2024-02', to: '2024-05' }, 'февраль — май 2024 года'],
    [{ from: '2024-04', to: '2024-06' }, 'II квартал 2024 года'],
    [{ from: '2024-04', to: '2024-09', isPermanent: true }, 'II–III квартал 2024 года, далее постоянно'],
    [{ from: '2024-12', to: '2025-01' }, 'декабрь 2024 года — январь 2025 года'],
    [{ isPermanent: true }, 'постоянно'],
    [{ yearly: [5, 10] }, 'каждый год: май, октябрь'],
    [{ yearly: [10, 11, 12] }, 'каждый год: IV квартал'],
    [{ yearly: [11] }, 'каждый год: ноябрь'],
    [{ yearly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, 'в течение года'],
    [{}, 'срок не назначен'],
  ])('%o: %s', (term, words) => {
    expect(describeTerm({ ...NEVER, ...term })).toBe(words);
  });
});
