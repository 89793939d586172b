import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { municipality } from './fields/municipality.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

/** Who thanks; the words stand as headings. */
export const REWARD_GIVERS = {
  region: 'От региона',
  municipality: 'От территории',
  organisation: 'От организации или центра',
} as const;

/** How mentors, pairs and partners are thanked. A municipality's own measures lie in its folder. */
export const rewards = collection({
  name: 'rewards',
  group: 'people',
  place: { folder: 'rewards', isByMunicipality: true },
  format: 'json',
  label: 'Меры поощрения',
  labelSingular: 'Мера поощрения',
  description:
    'Как благодарят наставников, пары, центры и партнёров. Без имён: они стоят в банке и в итогах.',
  page: 'rewards/',
  schema: () =>
    z.strictObject({
      title: line(3, 120).meta({ label: 'Что', hint: 'Например: благодарственное письмо' }),
      municipality: municipality(),
      giver: choice(REWARD_GIVERS).meta({ label: 'Кто благодарит' }),
      forWhom: line(3, 80).meta({ label: 'Кого', hint: 'Например: наставников' }),
      text: paragraph(10, 300).meta({ label: 'Как это бывает' }),
      when: line(3, 80).optional().meta({ label: 'Когда' }),
      link: z
        .strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })
        .optional()
        .meta({ label: 'Ссылка' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      confirmedAt: confirmedAt(),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type Reward = Entry<typeof rewards>;
