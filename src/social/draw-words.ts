import satori from 'satori';
import type { Site } from '../model/site.ts';
import { loadFonts } from './load-fonts.ts';
import { token } from './token.ts';

export interface Words {
  readonly title: string;
  readonly site: Pick<Site, 'title' | 'motto' | 'region'>;
}

/** The words of a card as an SVG of bare outlines, so that the picture needs no font of the machine. */
export async function drawWords({ title, site }: Words, size: { width: number; height: number }) {
  const motto = site.motto.map((word, index) =>
    row({ gap: 14 }, [
      box({ width: 16, height: 16, borderRadius: 8, background: token(dotColour(index)) }),
      word,
    ]),
  );
  const content = box({ ...PAGE, color: token('--colour-on-brand') }, [
    row({ gap: 40, fontSize: 30, fontWeight: 500 }, motto),
    box({ ...TITLE, fontSize: title.length > 40 ? 60 : 76 }, title),
    box({ display: 'flex', flexDirection: 'column', gap: 4 }, [
      box({ fontSize: 38, fontWeight: 800 }, site.title),
      box({ fontSize: 28, fontWeight: 500 }, site.region),
    ]),
  ]);
  return satori(content, { ...size, fonts: await loadFonts() });
}

const PAGE = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  padding: '64px 72px',
  fontFamily: 'Golos Text',
};
const TITLE = { width: 760, fontWeight: 800, lineHeight: 1.12, letterSpacing: -1 };

function dotColour(index: number) {
  return (['--art-coral', '--art-amber', '--art-mint'] as const)[index % 3] ?? '--art-coral';
}

function row(style: object, children: unknown) {
  return box({ display: 'flex', alignItems: 'center', ...style }, children);
}

/** An element as satori reads it: React's shape, without React. */
function box(style: object, children?: unknown) {
  return { type: 'div', key: null, props: { style, children } };
}
