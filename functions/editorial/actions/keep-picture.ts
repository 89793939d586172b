import { z } from 'zod';
import { cleanPicture } from '../clean-picture.ts';
import { action } from './action.ts';

/** Takes a picture ahead of the entry that will show it: many in one save would be one request of many megabytes. */
export const keepPicture = action({
  params: z.object({ name: z.string(), content: z.base64(), encoding: z.literal('base64') }),
  async run({ waiting, editor, redraw }, { name, content }) {
    const picture = await cleanPicture(redraw, name, Buffer.from(content, 'base64'));
    return { id: await waiting.keep(editor, picture) };
  },
});
