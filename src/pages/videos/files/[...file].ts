import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { APIContext } from 'astro';
import { published } from '../../../entries/published.ts';
import { noteFile } from '../../../incremental/note-read.ts';
import { videoFilePath } from '../../../sections/videos/video-file-path.ts';

// Only the files of videos that visitors see: a film whose consent has ended leaves with its page.
export async function getStaticPaths() {
  const entries = await published('videos');
  return entries.flatMap(({ id, filePath = '', data: { own } }) =>
    (own ? [own.file, own.captions] : []).map((file) => ({
      params: { file: videoFilePath(id, file).slice('/videos/files/'.length) },
      props: { source: join(dirname(filePath), file) },
    })),
  );
}

type File = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props }: APIContext<File>): Promise<Response> {
  const type = TYPES[props.source.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  noteFile(props.source);
  return new Response(await readFile(props.source), { headers: { 'content-type': type } });
}

const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt;charset=utf-8',
};
