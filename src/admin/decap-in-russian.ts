// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templates are Decap’s own code
import type { Plugin } from 'vite';

/** Words in a file of Decap, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly words: string;
  readonly instead: string;
}

/** What Decap says past its dictionary, or counts and names as Russian does not. */
export const CHANGES: readonly Change[] = [
  {
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    words: '`${existingFile.name} already exists. Do you want to replace it?`',
    instead: '`Картинка «${existingFile.name}» здесь уже есть. Поставить новую вместо неё?`',
  },
  {
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    words: '`Failed to persist media: ${error}`',
    instead: '`Картинка не добавлена. ${error}`',
  },
  {
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    words: '`Failed to delete media: ${error.message}`',
    instead: '`Картинка не удалена. ${error.message}`',
  },
  {
    // The phrases know territories by their addresses: «Ишим», not «Территория ishim».
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    words: 'return `${label} ${value}`.trim();',
    instead: 'return t(`collection.groupNames.${value}`, { _: `${label} ${value}`.trim() });',
  },
  {
    // The list of `list-with-photos.tsx` counts in three forms: «1 снимок», «2 снимка», «5 снимков».
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    words: 'heading: `${items.size} ${listLabel}`,',
    instead: 'heading: this.countItems(items.size),',
  },
];

/** Puts the changes into Decap while it is bundled; one whose place has gone from Decap stops the build. */
export function decapInRussian(): Plugin {
  return {
    name: 'decap-in-russian',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const changes = CHANGES.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      return changes.length > 0 ? { code: applyChanges(code, changes), map: null } : undefined;
    },
  };
}

export function applyChanges(code: string, changes: readonly Change[]): string {
  return changes.reduce((changed, { file, words, instead }) => {
    if (!changed.includes(words)) throw new Error(`${file} no longer says: ${words}`);
    return changed.replaceAll(words, () => instead);
  }, code);
}
