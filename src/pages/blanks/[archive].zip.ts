import type { APIContext } from 'astro';
import { paperAnswer } from '../../paper/paper-answer.ts';
import { blanksArchive } from './_archive.ts';

export async function getStaticPaths() {
  const archive = await blanksArchive();
  return archive ? [{ params: { archive: 'blanki' }, props: { archive } }] : [];
}

export function GET({ props }: APIContext<{ archive: Uint8Array<ArrayBuffer> }>): Response {
  return paperAnswer(props.archive, 'zip');
}
