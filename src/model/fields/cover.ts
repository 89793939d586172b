import { z } from 'zod';
import type { Kit } from '../kit.ts';
import { consentRecord } from './consent-record.ts';
import { line } from './text.ts';

const EMPTY_OF_PEOPLE = 'людей не узнать';

/** A picture at the top of an entry; one where people can be recognised needs their consent. */
export const cover = ({ image }: Kit) =>
  z
    .strictObject({
      image: image().meta({ label: 'Снимок', hint: 'Не меньше 1200 точек в ширину.' }),
      alt: line(5, 200).meta({
        label: 'Что на снимке',
        hint: 'Для тех, кто его не видит. Например: верстак с инструментами и два скворечника.',
      }),
      people: z.enum([EMPTY_OF_PEOPLE, 'людей можно узнать']).meta({ label: 'Люди на снимке' }),
      consent: consentRecord().optional(),
    })
    .refine(({ people, consent }) => people === EMPTY_OF_PEOPLE || consent?.scope.includes('фото'), {
      path: ['consent'],
      error: 'Людей можно узнать: нужно их согласие на фото. Без согласия возьмите снимок без людей',
    });
