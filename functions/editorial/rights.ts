import type { Editor } from '../../src/model/editor.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';

export type Deed = 'read' | 'change' | 'create' | 'delete';

/**
 * The one question about rights: may this editor do this to this path of the repository?
 *
 * @returns the reason why not, or `undefined`
 */
export function refusalFor(editor: Editor, deed: Deed, path: string): string | undefined {
  if (editor.role !== 'chief') return 'Этой роли здесь ничего не разрешено';
  const owner = ownerOfPath(path);
  if (!owner) {
    return `Редактор не открывает «${path}»: здесь только записи разделов и картинки рядом с ними (JPEG, PNG, WebP)`;
  }
  if (owner.kind === 'picture' || deed === 'read' || deed === 'change') return undefined;
  const { definition } = owner;
  if (definition.isFixed || 'file' in definition.place) {
    return `В разделе «${definition.label}» записи только изменяют: их список задан`;
  }
  return undefined;
}
