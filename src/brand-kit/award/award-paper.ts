import type { Paper } from '../../paper/paper.ts';
import { AWARDS, type AwardKind, type AwardWords } from './award.ts';

const ROOM = '______________________________';

/** The same words as a paper to change in Word. */
export function awardPaper(kind: AwardKind, words: AwardWords): Paper {
  const { title, lead, occasionHint } = AWARDS[kind];
  const { organisation, name, occasion, when, post, signer } = words;
  return {
    title,
    lead: [lead],
    head: [],
    layout: kind === 'certificate' ? 'landscape' : 'portrait',
    parts: [
      {
        blocks: [
          {
            kind: 'text',
            paragraphs: [
              organisation ?? `Организация: ${ROOM}`,
              name ?? `Фамилия, имя, отчество: ${ROOM}`,
              occasion ?? `${occasionHint}: ${ROOM}`,
              when ?? `Город или село, день: ${ROOM}`,
            ],
          },
        ],
      },
    ],
    signatures: [[post ?? 'Руководитель', signer].filter(Boolean).join(' ')],
  };
}
