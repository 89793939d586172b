import { z } from 'zod';
import type { Desk, PictureAddress } from './actions/action.ts';
import { actions } from './actions/catalogue.ts';
import { blobAddress } from './blob-address.ts';
import type { Admitted } from './door.ts';
import type { GatewayOptions } from './gateway.ts';
import { Refusal } from './refusal.ts';

const call = z.object({ action: z.string(), params: z.unknown() });

/** Runs one action that Decap asked for. */
export async function runAction(
  options: GatewayOptions,
  { editor, account }: Admitted,
  body: unknown,
): Promise<unknown> {
  const { data: wanted } = call.safeParse(body);
  const action = wanted && actions.get(wanted.action);
  if (!action) throw new Refusal(422, 'Сервер не знает такого действия. Обновите страницу редактора.');
  const params = action.params.safeParse(wanted.params);
  if (!params.success) throw new Refusal(422, 'Запрос неполный. Обновите страницу редактора и повторите.');
  const { repository, now, timeZone, onPublished, base, previews, waiting, redraw } = options;
  const blobUrl = (picture: PictureAddress) => blobAddress(base, picture);
  const noteDown: Desk['noteDown'] = (entry) =>
    options.audit({ ...entry, ...(account !== undefined && { account }) });
  const desk = {
    repository,
    editor,
    now,
    timeZone,
    onPublished,
    blobUrl,
    previews,
    waiting,
    redraw,
    noteDown,
  };
  return action.run(desk, params.data);
}
