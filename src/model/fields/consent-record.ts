import { z } from 'zod';
import { day } from './day.ts';
import { line } from './text.ts';

/**
 * The consent under which a person's name, words or picture are published (152-ФЗ, article 10.1). The paper is kept
 * by the operator; the site knows its number, what it allows and until when. An expired one takes the entry off the
 * site at the next build.
 */
export const consentRecord = () =>
  z
    .strictObject({
      id: line(3, 40).meta({
        label: 'Номер согласия',
        hint: 'Номер бумаги в журнале оператора. Саму бумагу на сайт не загружают.',
      }),
      scope: z
        .array(z.enum(['имя', 'слова', 'фото', 'видео', 'голос', 'работа']))
        .min(1)
        .meta({ label: 'На что согласие', singular: 'строку' }),
      validUntil: day().meta({ label: 'Действует до', hint: 'После этого дня запись сама уйдёт с сайта.' }),
    })
    .meta({ label: 'Согласие на публикацию' });
