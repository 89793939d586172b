import type { Editor, MunicipalEditor } from '../../src/model/editor.ts';
import { municipalities } from '../../src/model/municipalities.ts';
import { type OwnedPath, ownerOfPath } from '../../src/model/owner-of-path.ts';

/**
 * - `read`: see it as it stands published;
 * - `create`, `change`: write it, into a draft at least, and see that draft;
 * - `publish`: put what was written on the site;
 * - `delete`: take it off the site.
 */
export type Deed = 'read' | 'create' | 'change' | 'publish' | 'delete';

/**
 * The one question about rights: may this editor do this to this path of the repository?
 *
 * @returns the reason why not, or `undefined`
 */
export function refusalFor(editor: Editor, deed: Deed, path: string): string | undefined {
  const owner = ownerOfPath(path);
  if (!owner && deed !== 'read' && /\.(?:jpe?g|png|webp)$/i.test(path)) {
    return 'Картинку добавляют из самой записи: откройте запись и выберите файл в её поле';
  }
  if (!owner) {
    return `Редактор не открывает «${path}»: здесь только записи разделов и картинки рядом с ними (JPEG, PNG, WebP)`;
  }
  if (editor.role === 'municipal')
    return municipalRefusal(editor, deed, owner, path) ?? modelRefusal(deed, owner);
  return modelRefusal(deed, owner);
}

function modelRefusal(deed: Deed, { kind, definition }: OwnedPath): string | undefined {
  if (kind !== 'entry' || (deed !== 'create' && deed !== 'delete')) return undefined;
  if (!definition.isFixed && 'folder' in definition.place) return undefined;
  return `В разделе «${definition.label}» записи только изменяют: их список задан`;
}

function municipalRefusal(
  editor: MunicipalEditor,
  deed: Deed,
  owner: OwnedPath,
  path: string,
): string | undefined {
  if (deed === 'read') return undefined;
  if (deed === 'publish') return 'Публикует главный редактор: сохраните черновик и отправьте его на проверку';
  if (deed === 'delete') return 'С сайта удаляет только главный редактор: напишите ему, что убрать и почему';
  if (isOwn(editor, owner, path)) return undefined;
  return `Это не ваша территория: вы пишете записи своей территории и её страницу, а «${path}» правят другие`;
}

function isOwn({ municipality }: MunicipalEditor, owner: OwnedPath, path: string): boolean {
  if (owner.municipality !== undefined) return owner.municipality === municipality;
  return owner.definition.name === municipalities.name && path.endsWith(`/${municipality}.json`);
}
